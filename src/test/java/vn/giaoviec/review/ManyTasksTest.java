package vn.giaoviec.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.export.Links;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.export.Tasks;
import vn.giaoviec.messages.Language;
import vn.giaoviec.read.PagePictures;

/** With five thousand tasks the page still answers; how fast is printed, machines differ. */
class ManyTasksTest {

  private static final int TRIES = 41;

  @TempDir private Path folder;

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private String fetch(URI address, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response =
        client.send(request.uri(address).build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  /** Returns the median in milliseconds. */
  private double median(URI address) throws Exception {
    double[] times = new double[TRIES];
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      fetch(address, HttpRequest.newBuilder());
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[TRIES / 2];
  }

  @Test
  void fiveThousandTasksAreAnswered() throws Exception {
    Tasks.many(folder, Tasks.document(Tasks.NOTICE, "a.txt"), 1250, copy -> {});
    try (DecisionLog log = DecisionLog.open(DecisionLog.beside(folder), Notices.CLOCK);
        ReviewServer server = start(log)) {
      URI root = server.address().resolve("/");
      String page = fetch(server.address(), HttpRequest.newBuilder());
      String csrf = page.replaceFirst("(?s).*data-csrf=\"([^\"]+)\".*", "$1");
      String notice = String.format("%064x", 7);
      double queue = median(root.resolve("/api/queue?show=todo"));
      double search = median(root.resolve("/api/queue?show=all&q=bi%C3%AAn%20ch%E1%BA%BF"));
      double open = median(root.resolve("/api/notices/" + notice));
      double decide = decisions(root, csrf);
      System.out.printf(
          "5,000 tasks, median ms: queue %.1f, search %.1f, notice %.1f, decision %.1f%n",
          queue, search, open, decide);
      assertEquals(TRIES, log.after(0).size());
    }
  }

  private ReviewServer start(DecisionLog log) throws IOException {
    TaskFolder tasks = new TaskFolder(folder);
    Desk desk = Desk.of(tasks, log);
    assertEquals(5000, desk.sheets().stream().mapToInt(s -> s.entries().size()).sum());
    ReviewServer.Setup setup =
        new ReviewServer.Setup(
            desk,
            tasks::text,
            Links.none(),
            new PagePictures(List.of(), 256),
            tasks::pose,
            "Lan",
            Language.VI);
    return ReviewServer.start(setup, 0);
  }

  private double decisions(URI root, String csrf) throws Exception {
    String id = Tasks.document(Tasks.NOTICE, "a.txt").at("/tasks/0/id").asText();
    double[] times = new double[TRIES];
    for (int i = 0; i < TRIES; i++) {
      String body =
          "{\"kind\":\"ACCEPT\",\"notice\":\"%064x\",\"known\":{\"%s-%d\":0}}".formatted(i, id, i);
      long start = System.nanoTime();
      fetch(
          root.resolve("/api/decisions"),
          HttpRequest.newBuilder()
              .header("Content-Type", "application/json")
              .header("Origin", "http://" + root.getAuthority())
              .header(Guard.CSRF, csrf)
              .POST(HttpRequest.BodyPublishers.ofString(body)));
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[TRIES / 2];
  }
}
