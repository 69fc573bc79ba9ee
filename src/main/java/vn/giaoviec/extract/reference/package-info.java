/** Documents that a directive cites. */
@NullMarked
package vn.giaoviec.extract.reference;

import org.jspecify.annotations.NullMarked;
