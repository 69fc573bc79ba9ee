/** Text, spans into it and views of it that know the way back; Vietnamese folding. */
@NullMarked
package vn.giaoviec.text;

import org.jspecify.annotations.NullMarked;
