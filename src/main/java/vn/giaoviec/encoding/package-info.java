/** Encodings of Vietnamese from before Unicode: how they are recognised and turned into it. */
@NullMarked
package vn.giaoviec.encoding;

import org.jspecify.annotations.NullMarked;
