/** The records as a page that people read, check and print. */
@NullMarked
package vn.giaoviec.report;

import org.jspecify.annotations.NullMarked;
