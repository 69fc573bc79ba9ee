/** Times by which or how often something is to be done, as TIMEX3. */
@NullMarked
package vn.giaoviec.extract.time;

import org.jspecify.annotations.NullMarked;
