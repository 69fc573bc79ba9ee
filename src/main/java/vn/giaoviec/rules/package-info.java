/** Loading and matching of word lists and rule files. */
@NullMarked
package vn.giaoviec.rules;

import org.jspecify.annotations.NullMarked;
