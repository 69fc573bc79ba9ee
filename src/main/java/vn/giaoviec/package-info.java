/** Giaoviec reads Vietnamese official notices and gives the tasks they assign. */
@NullMarked
package vn.giaoviec;

import org.jspecify.annotations.NullMarked;
