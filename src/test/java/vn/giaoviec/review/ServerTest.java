package vn.giaoviec.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.export.Links;
import vn.giaoviec.messages.Language;
import vn.giaoviec.read.PagePictures;

/** Nobody but the page itself gets anything from the server, and nothing but what it has. */
class ServerTest {

  @TempDir private Path folder;
  private Notices notices;
  private ReviewServer server;
  private String host = "";
  private String cookie = "";
  private String csrf = "";

  @BeforeEach
  void start() throws IOException {
    notices = new Notices(folder.resolve("tasks"));
    Files.writeString(Files.createDirectory(folder.resolve("inbox")).resolve("a.txt"), "x");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    ReviewServer.Setup setup =
        new ReviewServer.Setup(
            notices.desk,
            notices.tasks::text,
            Links.to(folder.resolve("inbox").toString()),
            new PagePictures(List.of(), 256),
            notices.tasks::pose,
            "Lan",
            Language.VI);
    server = ReviewServer.start(setup, 0);
    host = server.address().getAuthority();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    notices.close();
  }

  /** What came back: status, headers, body. */
  private record Reply(int status, String headers, String body) {}

  /** Sends a request as it is, whatever a well-behaved client would say to it. */
  private Reply send(String head, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(20_000);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      String length = body.isEmpty() ? "" : "Content-Length: " + bytes.length + "\r\n";
      String all = head + "Connection: close\r\n" + length + "\r\n";
      socket.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = reply.indexOf("\r\n\r\n");
      assertTrue(end > 0, reply);
      return new Reply(
          Integer.parseInt(reply.substring(9, 12)),
          reply.substring(0, end),
          reply.substring(end + 4));
    }
  }

  private Reply get(String path, String... headers) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + lines(headers), "");
  }

  private static String lines(String... headers) {
    return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
  }

  /** Lets this client in. */
  private void login() throws IOException {
    Reply reply = get("/?" + server.address().getQuery());
    assertEquals(303, reply.status());
    assertTrue(reply.headers().contains("; HttpOnly; SameSite=Strict"), reply.headers());
    int from = reply.headers().indexOf("giaoviec-");
    cookie = "Cookie: " + reply.headers().substring(from, reply.headers().indexOf(';', from));
    String page = get("/", cookie).body();
    int at = page.indexOf("data-csrf=\"") + "data-csrf=\"".length();
    csrf = "X-Giaoviec-Page: " + page.substring(at, page.indexOf('"', at));
  }

  private String accept() {
    Entry entry = notices.entry(0);
    return "{\"kind\":\"ACCEPT\",\"notice\":\"%s\",\"known\":{\"%s\":%d}}"
        .formatted(notices.sheet().id(), entry.task().id(), entry.version());
  }

  private Reply decide(String body, String... headers) throws IOException {
    return send("POST /api/decisions HTTP/1.1\r\nHost: " + host + "\r\n" + lines(headers), body);
  }

  private Reply decideWell(String body) throws IOException {
    return decide(body, cookie, csrf, "Origin: http://" + host, "Content-Type: application/json");
  }

  @Test
  void theTokenWorksOnce() throws IOException {
    login();
    assertEquals(403, get("/?" + server.address().getQuery()).status());
    assertEquals(403, get("/").status());
    assertEquals(403, get("/?token=").status());
    assertEquals(403, get("/?token=guess").status());
  }

  @Test
  void withoutTheTokenThereIsNothing() throws IOException {
    for (String path :
        List.of("/api/queue", "/api/words?lang=vi", "/assets/main.js", "/api/notices/x", "/x")) {
      Reply reply = get(path);
      assertEquals(403, reply.status(), path);
      assertFalse(reply.body().contains("Sở Nội vụ"), path);
      assertEquals(
          403, get(path, "Cookie: giaoviec-" + server.address().getPort() + "=x").status());
    }
    assertEquals(403, decide(accept(), "Content-Type: application/json").status());
    assertEquals(0, notices.log.after(0).size());
  }

  @Test
  void thePageDecides() throws IOException {
    login();
    Reply reply = decideWell(accept());
    assertEquals(200, reply.status(), reply.body());
    assertEquals(1, notices.log.after(0).size());
    assertEquals("Lan", notices.log.after(0).get(0).who());
    JsonNode queue = new ObjectMapper().readTree(get("/api/queue?show=todo", cookie).body());
    assertEquals(1, queue.path("checked").asInt());
    assertEquals(4, queue.path("tasks").asInt());
    String late = accept().replaceFirst(":1}}", ":0}}");
    assertEquals(409, decideWell(late).status());
  }

  @Test
  void otherOriginsAndHostsAreRefused() throws IOException {
    login();
    String json = "Content-Type: application/json";
    String own = "Origin: http://" + host;
    assertEquals(403, decide(accept(), cookie, csrf, json).status());
    assertEquals(403, decide(accept(), cookie, csrf, json, "Origin: null").status());
    assertEquals(403, decide(accept(), cookie, csrf, json, "Origin: http://evil.example").status());
    assertEquals(403, decide(accept(), cookie, csrf, json, own, own).status());
    assertEquals(403, decide(accept(), cookie, json, own).status());
    assertEquals(403, decide(accept(), cookie, json, own, "X-Giaoviec-Page: x").status());
    assertEquals(403, decide(accept(), cookie, csrf, own, "Content-Type: text/plain").status());
    assertEquals(
        403, decide(accept(), cookie, csrf, json, own, "Sec-Fetch-Site: cross-site").status());
    assertEquals(403, get("/api/queue", cookie, "Sec-Fetch-Site: same-site").status());
    assertEquals(403, get("/api/queue", cookie, "Origin: http://evil.example").status());
    String rebound =
        "GET /api/queue HTTP/1.1\r\nHost: evil.example:"
            + server.address().getPort()
            + "\r\n"
            + cookie;
    assertEquals(403, send(rebound + "\r\n", "").status());
    assertEquals(0, notices.log.after(0).size());
    Reply asked =
        send("OPTIONS /api/decisions HTTP/1.1\r\nHost: " + host + "\r\n" + cookie + "\r\n", "");
    assertFalse(asked.headers().toLowerCase(Locale.ROOT).contains("access-control"));
  }

  @Test
  void everyAnswerIsHardened() throws IOException {
    login();
    for (Reply reply :
        List.of(
            get("/", cookie), get("/"), get("/nothing", cookie), get("/assets/main.js", cookie))) {
      assertTrue(reply.headers().contains("default-src 'none'; script-src 'self'"));
      assertTrue(reply.headers().contains("require-trusted-types-for 'script'"));
      assertFalse(reply.headers().contains("unsafe"));
      assertTrue(reply.headers().contains(": nosniff"));
      assertTrue(reply.headers().contains(": no-store"));
      assertTrue(reply.headers().contains(": DENY"));
    }
    String page = get("/", cookie).body();
    assertFalse(page.matches("(?s).*<script>.*|.* on[a-z]+=.*|.* style=.*"), page);
  }

  @Test
  void noPathLeadsToAFile() throws IOException {
    login();
    String id = notices.sheet().id();
    for (String path :
        List.of(
            "/../secret.txt",
            "/assets/../../secret.txt",
            "/assets/..%2f..%2fsecret.txt",
            "/assets/%2e%2e/messages_vi.properties",
            "/assets/messages_vi.properties",
            "/assets/page.mustache",
            "/assets//etc/passwd",
            "/api/notices/../secret.txt",
            "/api/notices/..%2f..%2fsecret.txt",
            "/api/notices/" + id + "/pages/../../a.txt",
            "/api/notices/" + id + "/pages/1",
            "/api/notices/" + id + "/pages/99999999999",
            "/api/notices/" + id + "/pages/-1",
            "/api/notices/a.txt",
            "/tasks/review.sqlite")) {
      Reply reply = get(path, cookie);
      assertEquals(404, reply.status(), path);
      assertFalse(reply.body().contains("secret"), path);
    }
  }

  @Test
  void whatMakesNoSenseIsTold() throws IOException {
    login();
    String id = notices.sheet().id();
    String task = notices.entry(0).task().id();
    for (String body :
        List.of(
            "x",
            "[]",
            "null",
            "{\"kind\":\"ACCEPT\"}",
            "{\"kind\":\"DROP\",\"notice\":\"" + id + "\"}",
            "{\"kind\":\"ACCEPT\",\"notice\":\"none\",\"known\":{}}",
            "{\"kind\":\"ACCEPT\",\"notice\":\"" + id + "\",\"known\":{\"none\":0}}",
            "{\"kind\":\"ACCEPT\",\"notice\":\"" + id + "\",\"known\":{\"" + task + "\":null}}",
            "{\"kind\":\"CORRECT\",\"notice\":\"" + id + "\",\"known\":{\"" + task + "\":0}}",
            "{\"kind\":\"SPLIT\",\"notice\":\""
                + id
                + "\",\"known\":{\""
                + task
                + "\":0},\"at\":-1}",
            "{\"kind\":\"ADD\",\"notice\":\"" + id + "\",\"start\":0,\"end\":999999}",
            "{\"kind\":\"MERGE\",\"notice\":\"" + id + "\",\"known\":{\"" + task + "\":0}}",
            "{\"kind\":\"UNDO\",\"notice\":\"" + id + "\",\"known\":{\"" + task + "\":0}}",
            "{\"kind\":\"COMPLETE\",\"notice\":\"" + id + "\",\"known\":{}}",
            "{\"kind\":\"CORRECT\",\"notice\":\""
                + id
                + "\",\"known\":{\""
                + task
                + "\":0},\"values\":{\"lead\":[null,\""
                + "a".repeat(3000)
                + "\"]}}")) {
      Reply reply = decideWell(body);
      assertEquals(422, reply.status(), body + reply.body());
    }
    assertEquals(413, decideWell("{\"comment\":\"" + "a".repeat(1 << 20) + "\"}").status());
    assertEquals(400, get("/api/queue?q=%zz", cookie).status());
    assertEquals(0, notices.log.after(0).size());
  }

  @Test
  void listensOnThisMachineOnly() throws IOException {
    for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(one.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(
              IOException.class, () -> new Socket(address, server.address().getPort()).close());
        }
      }
    }
  }
}
