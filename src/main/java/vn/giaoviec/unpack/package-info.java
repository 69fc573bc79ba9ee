/** Opens mails and archives: the documents within them, each a file of its own. */
@NullMarked
package vn.giaoviec.unpack;

import org.jspecify.annotations.NullMarked;
