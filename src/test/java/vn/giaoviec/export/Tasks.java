package vn.giaoviec.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.giaoviec.Giaoviec;
import vn.giaoviec.read.ReadException;

/** Folders of documents, as {@code extract} writes them. */
public final class Tasks {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Giaoviec GIAOVIEC = Giaoviec.create();

  /** A notice whose tasks have deadlines of every kind. */
  public static final String NOTICE =
      """
      ỦY BAN NHÂN DÂN
      TỈNH ĐỒNG GIANG
      Số: 31/TB-UBND
      Đồng Giang, ngày 10 tháng 3 năm 2026
      THÔNG BÁO
      Kết luận của Chủ tịch UBND tỉnh về sắp xếp trường lớp
      Yêu cầu các đơn vị thực hiện:
      1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát biên chế; báo cáo UBND tỉnh trước ngày 15/4/2026.
      2. Sở Y tế báo cáo UBND tỉnh tình hình trước ngày 25 hằng tháng.
      3. UBND các xã, phường thường xuyên tuyên truyền cho nhân dân.
      4. Sở Xây dựng trình UBND tỉnh phương án trước ngày 20/3/2026 và báo cáo kết quả trước ngày 30/6/2026.
      Nơi nhận:
      - Lưu: VT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lê Thị Hòa
      """;

  private Tasks() {}

  /** Returns the document of a notice. */
  public static ObjectNode document(String notice, String file) {
    try {
      byte[] bytes = notice.getBytes(StandardCharsets.UTF_8);
      return (ObjectNode) MAPPER.readTree(GIAOVIEC.toJson(GIAOVIEC.read(bytes, file)));
    } catch (IOException | ReadException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a document. */
  public static void write(Path file, ObjectNode document) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, MAPPER.writeValueAsBytes(document));
  }

  /** Returns a folder that holds the document of {@link #NOTICE}. */
  public static TaskFolder one(Path folder) throws IOException {
    write(folder.resolve("a.json"), document(NOTICE, "a.txt"));
    return new TaskFolder(folder);
  }

  /** Writes copies of a document, each with ids of its own, and changed. */
  public static void many(Path folder, ObjectNode document, int copies, Consumer<ObjectNode> change)
      throws IOException {
    for (int i = 0; i < copies; i++) {
      ObjectNode copy = document.deepCopy();
      ((ObjectNode) copy.get("notice")).put("id", String.format("%064x", i));
      ((ObjectNode) copy.at("/notice/source")).put("file", "2026/tb-" + i + ".txt");
      for (var task : (ArrayNode) copy.get("tasks")) {
        ((ObjectNode) task).put("id", task.get("id").asText() + "-" + i);
      }
      for (var stretch : (ArrayNode) copy.get("coverage")) {
        if (stretch.has("taskIds")) {
          ArrayNode ids = (ArrayNode) stretch.get("taskIds");
          for (int k = 0; k < ids.size(); k++) {
            ids.set(k, ids.get(k).asText() + "-" + i);
          }
        }
      }
      change.accept(copy);
      write(folder.resolve("2026/tb-" + i + ".json"), copy);
    }
  }

  /** Puts a text into every value of a document that is words. */
  public static ObjectNode everywhere(ObjectNode document, String text) {
    ObjectNode notice = (ObjectNode) document.get("notice");
    for (String key : new String[] {"documentType", "number", "issuer", "place", "subject"}) {
      notice.put(key, text + key);
    }
    notice.put("urgency", text + "urgency");
    ObjectNode signer = notice.putObject("signer");
    signer.put("position", text + "position").put("name", text + "name");
    ((ObjectNode) notice.get("source")).put("file", text + "file");
    document.putArray("warnings").addObject().put("code", "NO_HEADER").put("message", text + "m");
    for (var node : document.get("tasks")) {
      ObjectNode task = (ObjectNode) node;
      task.put("text", text + "text");
      ObjectNode section = task.putObject("section").put("number", text + "1");
      section.putArray("path").add(text + "1");
      section.put("heading", text + "heading").put("marker", text + "marker");
      for (String key : new String[] {"lead", "coordinating", "reportTo"}) {
        task.putArray(key).addObject().put("name", text + key).put("from", "stated");
      }
      task.putArray("actions").addObject().put("verb", text + "verb").put("text", text + "do");
      ObjectNode deadline = task.putArray("deadlines").addObject();
      deadline.put("text", text + "when").put("type", "DATE").put("value", "2026-04-15");
      deadline.put("due", "2026-04-15");
      ObjectNode reference = task.putArray("references").addObject();
      reference.put("text", text + "cited").put("number", text + "no");
      task.put("product", text + "product");
    }
    return document;
  }
}
