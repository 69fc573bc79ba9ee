/** The command line. */
@NullMarked
package vn.giaoviec.cli;

import org.jspecify.annotations.NullMarked;
