/** The records in the forms that people and other programs use: ledger, calendar, task list. */
@NullMarked
package vn.giaoviec.export;

import org.jspecify.annotations.NullMarked;
