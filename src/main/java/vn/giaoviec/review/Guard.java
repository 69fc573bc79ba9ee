package vn.giaoviec.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Who may call the page's server: a browser on this machine that was opened with the one-time
 * token, from the page itself. Other pages in the same browser, and names of this machine that
 * others made up (DNS rebinding), may not.
 */
final class Guard {

  /** The header that a foreign page can't set without being asked for leave. */
  static final String CSRF = "X-Giaoviec-Page";

  private final int port;
  private final Set<String> hosts;
  private final String token = secret();
  private final String session = secret();
  private final String csrf = secret();
  private final AtomicBoolean used = new AtomicBoolean();

  Guard(int port) {
    this.port = port;
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  private static String secret() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Returns the token with which a browser is let in, once. */
  String token() {
    return token;
  }

  /** Returns what the page must send along when it changes something. */
  String csrf() {
    return csrf;
  }

  /** Headers that every answer has: nothing from elsewhere, nothing kept, never in a frame. */
  static void harden(Headers headers) {
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
            + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
  }

  /** Whether a request comes to this server by its own name, and from no foreign page. */
  boolean isOwn(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = only(headers, "Host");
    if (host == null || !hosts.contains(host)) {
      return false;
    }
    if (headers.containsKey("Origin") && !("http://" + host).equals(only(headers, "Origin"))) {
      return false;
    }
    String site = only(headers, "Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  private static @Nullable String only(Headers headers, String name) {
    var values = headers.get(name);
    return values == null || values.size() != 1 ? null : values.get(0);
  }

  /**
   * Returns the cookie for a browser that brings the token, or null. The token is void afterwards.
   */
  @Nullable String admit(String offered) {
    if (same(offered, token) && used.compareAndSet(false, true)) {
      return cookie() + "=" + session + "; HttpOnly; SameSite=Strict; Path=/";
    }
    return null;
  }

  /** Ports share their cookies. */
  private String cookie() {
    return "giaoviec-" + port;
  }

  /** Whether a request comes from a browser that was let in. */
  boolean isKnown(HttpExchange exchange) {
    for (String line : exchange.getRequestHeaders().getOrDefault("Cookie", java.util.List.of())) {
      for (String pair : line.split(";", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0
            && pair.substring(0, equals).strip().equals(cookie())
            && same(pair.substring(equals + 1).strip(), session)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a change is asked for by the page itself. */
  boolean isFromPage(HttpExchange exchange) {
    String sent = only(exchange.getRequestHeaders(), CSRF);
    String type = only(exchange.getRequestHeaders(), "Content-Type");
    return sent != null
        && same(sent, csrf)
        && only(exchange.getRequestHeaders(), "Origin") != null
        && "application/json".equals(type);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
