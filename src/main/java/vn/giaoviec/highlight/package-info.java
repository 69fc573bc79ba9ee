/** Copies of notices with their tasks marked in colour, for those who check on paper. */
@NullMarked
package vn.giaoviec.highlight;

import org.jspecify.annotations.NullMarked;
