/** From the outline of a notice to its directives: who is to do what, with whom and by when. */
@NullMarked
package vn.giaoviec.extract;

import org.jspecify.annotations.NullMarked;
