/** Training of the models on a corpus, and their cross-validation. */
@NullMarked
package vn.giaoviec.train;

import org.jspecify.annotations.NullMarked;
