/** The one composition of the stages, and the batch that runs it over a folder. */
@NullMarked
package vn.giaoviec.pipeline;

import org.jspecify.annotations.NullMarked;
