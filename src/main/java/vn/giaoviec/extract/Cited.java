package vn.giaoviec.extract;

import vn.giaoviec.extract.reference.ReferenceMention;
import vn.giaoviec.structure.Block;

/**
 * A cited document with the block whose text its span refers to.
 *
 * @param block the block
 * @param mention the document
 */
record Cited(Block block, ReferenceMention mention) {}
