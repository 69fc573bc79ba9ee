/** What a notice says, as immutable records: its header, its tasks, the coverage of its text. */
@NullMarked
package vn.giaoviec.notice;

import org.jspecify.annotations.NullMarked;
