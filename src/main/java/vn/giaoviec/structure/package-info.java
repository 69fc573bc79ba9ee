/** From lines to the parts of a document and the tree of its numbered sections. */
@NullMarked
package vn.giaoviec.structure;

import org.jspecify.annotations.NullMarked;
