/**
 * The output contract: records to JSON, the schema, and the checks before a document is written.
 */
@NullMarked
package vn.giaoviec.json;

import org.jspecify.annotations.NullMarked;
