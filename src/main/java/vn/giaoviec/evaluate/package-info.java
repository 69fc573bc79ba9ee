/** Holds records against gold ones: the figures of an evaluation and what went wrong. */
@NullMarked
package vn.giaoviec.evaluate;

import org.jspecify.annotations.NullMarked;
