/**
 * Messages to people, in Vietnamese and English, kept as data beside the package that says them.
 */
@NullMarked
package vn.giaoviec.messages;

import org.jspecify.annotations.NullMarked;
