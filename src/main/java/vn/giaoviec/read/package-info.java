/** From a file of any kind to the canonical text of the notice that it holds. */
@NullMarked
package vn.giaoviec.read;

import org.jspecify.annotations.NullMarked;
