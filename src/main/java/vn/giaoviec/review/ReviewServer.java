package vn.giaoviec.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.giaoviec.export.Links;
import vn.giaoviec.messages.Language;
import vn.giaoviec.read.PagePictures;
import vn.giaoviec.report.Texts;

/**
 * The server of the page for checking. It listens on this machine's own loopback address only and
 * answers one browser: the one that opens {@link #address} first.
 */
public final class ReviewServer implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer server;
  private final ExecutorService workers;
  private final Guard guard;
  private final Routes routes;
  private final Language language;

  /**
   * What is checked, and how.
   *
   * @param desk the notices and the decisions on them; it must have a log
   * @param texts where their texts come from
   * @param inbox where the notices themselves lie, for pictures of their pages
   * @param drawer draws the pictures
   * @param poses how their pages lie in their files
   * @param who in whose name decisions are made
   * @param language the language in which the page opens
   */
  public record Setup(
      Desk desk,
      Texts texts,
      Links inbox,
      PagePictures drawer,
      Poses poses,
      String who,
      Language language) {}

  private ReviewServer(
      HttpServer server, ExecutorService workers, Guard guard, Routes routes, Language language) {
    this.server = server;
    this.workers = workers;
    this.guard = guard;
    this.routes = routes;
    this.language = language;
  }

  /**
   * Starts a server.
   *
   * @param port the port, 0 for any that is free
   * @throws IOException if the port can't be had
   */
  public static ReviewServer start(Setup setup, int port) throws IOException {
    DecisionLog log = setup.desk().log();
    if (log == null) {
      throw new IllegalArgumentException("a desk without a log");
    }
    // Else each answer may wait 40 ms for the browser's receipt of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 64);
    ExecutorService workers =
        Executors.newFixedThreadPool(
            8,
            task -> {
              Thread thread = new Thread(task, "review");
              thread.setDaemon(true);
              return thread;
            });
    Decider decider = new Decider(setup.desk(), log, setup.texts(), setup.who());
    Routes routes =
        new Routes(
            setup.desk(),
            decider,
            setup.texts(),
            new Pictures(setup.inbox(), setup.drawer(), setup.poses()),
            setup.who());
    ReviewServer review =
        new ReviewServer(
            server, workers, new Guard(server.getAddress().getPort()), routes, setup.language());
    server.setExecutor(workers);
    server.createContext("/", review::handle);
    server.start();
    return review;
  }

  /** Returns the address that lets a browser in, once. */
  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/?token=" + guard.token());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Guard.harden(exchange.getResponseHeaders());
      Answer answer;
      try {
        answer = answer(exchange);
      } catch (BadEntryException e) {
        answer = Answer.wrong(422, e.code(), e.found());
      } catch (IOException | RuntimeException e) {
        answer = Answer.wrong(500, "fault", String.valueOf(e));
      }
      byte[] body = answer.body();
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!guard.isOwn(exchange)) {
      return Answer.wrong(403, "foreign", "");
    }
    if (guard.isKnown(exchange)) {
      return routes.answer(exchange, guard, language);
    }
    URI asked = exchange.getRequestURI();
    String token = Routes.query(asked.getRawQuery()).getOrDefault("token", "");
    if (exchange.getRequestMethod().equals("GET") && asked.getPath().equals("/")) {
      String cookie = guard.admit(token);
      if (cookie != null) {
        exchange.getResponseHeaders().set("Set-Cookie", cookie);
        exchange.getResponseHeaders().set("Location", "/");
        return Answer.text(303, "text/plain; charset=utf-8", "");
      }
      return Assets.closed(language);
    }
    return Answer.wrong(403, "closed", "");
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
