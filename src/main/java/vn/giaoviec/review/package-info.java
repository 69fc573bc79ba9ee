/**
 * What people decide when they check records: the log of decisions, what it makes of the records,
 * and the local page on which they decide.
 *
 * <p>The page is served by the JDK's own {@code jdk.httpserver}: a dozen fixed routes for one
 * person on one machine need no more, and what guards them (token, Host, Origin) is ours either
 * way.
 */
@NullMarked
package vn.giaoviec.review;

import org.jspecify.annotations.NullMarked;
