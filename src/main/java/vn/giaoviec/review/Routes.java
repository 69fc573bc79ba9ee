package vn.giaoviec.review;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Language;
import vn.giaoviec.report.Texts;

/** What the page can ask for. Notices are known by their ids only; no path leads to a file. */
final class Routes {

  private static final int LARGEST_BODY = 1 << 20;

  private final Desk desk;
  private final Decider decider;
  private final Texts texts;
  private final Pictures pictures;
  private final String who;

  Routes(Desk desk, Decider decider, Texts texts, Pictures pictures, String who) {
    this.desk = desk;
    this.decider = decider;
    this.texts = texts;
    this.pictures = pictures;
    this.who = who;
  }

  /** Returns the answer to a request of a browser that was let in. */
  Answer answer(HttpExchange exchange, Guard guard, Language language) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    if (exchange.getRequestMethod().equals("POST")) {
      return path.equals("/api/decisions") ? decide(exchange, guard) : missing();
    }
    if (!exchange.getRequestMethod().equals("GET")) {
      return Answer.wrong(405, "request", exchange.getRequestMethod());
    }
    if (path.equals("/")) {
      return Assets.page(language, guard.csrf(), who);
    }
    if (path.startsWith("/assets/")) {
      Answer asset = Assets.asset(path.substring("/assets/".length()));
      return asset == null ? missing() : asset;
    }
    return switch (path) {
      case "/api/words" -> Answer.json(200, Assets.words(language(query.get("lang"))));
      case "/api/queue" -> queue(query);
      case "/api/time" -> time(query);
      default -> path.startsWith("/api/notices/") ? notice(path.split("/", -1)) : missing();
    };
  }

  private static Language language(@Nullable String tag) {
    return "en".equals(tag) ? Language.EN : Language.VI;
  }

  private Answer queue(Map<String, String> query) throws IOException {
    desk.refresh();
    return Answer.json(
        200, Queue.of(desk.sheets(), Queue.show(query.get("show")), query.getOrDefault("q", "")));
  }

  /** {@code /api/notices/ID} and {@code /api/notices/ID/pages/N}. */
  private Answer notice(String[] path) throws IOException {
    desk.refresh();
    Sheet sheet = desk.sheet(path[3]);
    if (sheet == null) {
      return missing();
    }
    if (path.length == 4) {
      return Answer.json(
          200,
          NoticeView.of(
              sheet, texts.of(sheet.document()), pictures.has(sheet.document().source())));
    }
    if (path.length != 6 || !path[4].equals("pages") || !path[5].matches("[0-9]{1,4}")) {
      return missing();
    }
    byte[] png = pictures.png(sheet.document().source(), Integer.parseInt(path[5]));
    return png == null ? missing() : new Answer(200, "image/png", png);
  }

  /** What the words of a deadline say, while they are written. */
  private Answer time(Map<String, String> query) {
    Sheet sheet = desk.sheet(query.getOrDefault("notice", ""));
    if (sheet == null) {
      return missing();
    }
    Values.Time time = new Values.Time(query.getOrDefault("words", ""), null);
    return Answer.json(200, TaskView.Time.of(new Editor(sheet.document(), null).deadline(time)));
  }

  private Answer decide(HttpExchange exchange, Guard guard) throws IOException {
    if (!guard.isFromPage(exchange)) {
      return Answer.wrong(403, "foreign", "");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return Answer.wrong(413, "tooLong", "" + body.length);
    }
    try {
      Request request = Request.of(body);
      decider.decide(request);
      Sheet sheet = desk.sheet(String.valueOf(request.notice()));
      return sheet == null
          ? missing()
          : Answer.json(
              200,
              NoticeView.of(
                  sheet, texts.of(sheet.document()), pictures.has(sheet.document().source())));
    } catch (ConflictException e) {
      return Answer.wrong(409, "conflict", e.subject());
    }
  }

  private static Answer missing() {
    return Answer.wrong(404, "missing", "");
  }

  static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        try {
          query.put(
              pair.substring(0, equals).toLowerCase(Locale.ROOT),
              URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
          throw new BadEntryException("request", pair);
        }
      }
    }
    return query;
  }
}
