package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.messages.Language;

/** The calendar, read and validated by another library than the one that writes it. */
class CalendarTest {

  @TempDir Path folder;
  private Path tasks;
  private Path file;

  @BeforeEach
  void place() {
    tasks = folder.resolve("tasks");
    file = folder.resolve("s.ics");
  }

  private void write(Links links) throws IOException {
    Ledger ledger = Ledger.read(new TaskFolder(tasks), Filter.all());
    new Exporter(Language.VI, links).write(ledger, Form.ICS, file);
  }

  private Calendar read() throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(Files.readString(file)));
    ValidationResult result = calendar.validate(true);
    assertFalse(result.hasErrors(), result.toString());
    return calendar;
  }

  private static VToDo todo(Calendar calendar, String summary) {
    return calendar.<VToDo>getComponents("VTODO").stream()
        .filter(todo -> value(todo, Property.SUMMARY).startsWith(summary))
        .findFirst()
        .orElseThrow();
  }

  private static String value(VToDo todo, String property) {
    return todo.getProperty(property).map(Property::getValue).orElse("");
  }

  @Test
  void aTodoForEachTaskWithADeadline() throws Exception {
    Tasks.one(tasks);
    write(Links.none());
    Calendar calendar = read();
    assertEquals(4, calendar.getComponents("VTODO").size());
    VToDo dated = todo(calendar, "Sở Nội vụ");
    String id = Ledger.read(new TaskFolder(tasks), Filter.all()).assignments().get(0).task().id();
    assertEquals(id, value(dated, Property.UID));
    assertEquals("20260414", value(dated, Property.DUE));
    assertEquals("20260310T000000Z", value(dated, Property.DTSTAMP));
    assertEquals("0", value(dated, Property.SEQUENCE));
    assertEquals("invalid:nomail", value(dated, Property.ORGANIZER));
    assertTrue(value(dated, Property.ATTACH).startsWith("ni:///sha-256;"));
    assertTrue(value(dated, Property.DESCRIPTION).contains("trước ngày 15/4/2026"));
    VToDo recurring = todo(calendar, "Sở Y tế");
    assertEquals("20260323", value(recurring, Property.DTSTART));
    assertEquals("20260324", value(recurring, Property.DUE));
    assertEquals("FREQ=MONTHLY;BYMONTHDAY=23", value(recurring, Property.RRULE));
  }

  @Test
  void furtherDeadlinesOfATaskStandBelowIt() throws Exception {
    Tasks.one(tasks);
    write(Links.none());
    List<VToDo> todos =
        read().<VToDo>getComponents("VTODO").stream()
            .filter(todo -> value(todo, Property.SUMMARY).startsWith("Sở Xây dựng"))
            .toList();
    assertEquals(2, todos.size());
    assertEquals("20260319", value(todos.get(0), Property.DUE));
    assertEquals("20260629", value(todos.get(1), Property.DUE));
    String id = value(todos.get(0), Property.UID);
    assertEquals(id + "-2", value(todos.get(1), Property.UID));
    assertEquals(id, value(todos.get(1), Property.RELATED_TO));
  }

  @Test
  void againIsTheSameAndAChangeIsNumbered() throws Exception {
    Tasks.one(tasks);
    write(Links.none());
    byte[] first = Files.readAllBytes(file);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
      write(Links.none());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertArrayEquals(first, Files.readAllBytes(file));
    ObjectNode changed = Tasks.document(Tasks.NOTICE, "a.txt");
    ((ObjectNode) changed.at("/tasks/0/deadlines/0")).put("due", "2026-04-20");
    Tasks.write(tasks.resolve("a.json"), changed);
    write(Links.none());
    Calendar calendar = read();
    assertEquals("1", value(todo(calendar, "Sở Nội vụ"), Property.SEQUENCE));
    assertEquals("0", value(todo(calendar, "Sở Y tế"), Property.SEQUENCE));
    write(Links.none());
    assertEquals("1", value(todo(read(), "Sở Nội vụ"), Property.SEQUENCE));
  }

  @Test
  void noticesAreAttachedWhereTheyLie() throws Exception {
    ObjectNode document = Tasks.document(Tasks.NOTICE, "2026/thông báo số 31.txt");
    Tasks.write(tasks.resolve("a.json"), document);
    Path inbox = Files.createDirectories(folder.resolve("inbox/2026"));
    Path notice = Files.writeString(inbox.resolve("thông báo số 31.txt"), Tasks.NOTICE);
    write(Links.to(folder.resolve("inbox").toString()));
    assertEquals(notice.toUri().toString(), value(todo(read(), "Sở Y tế"), Property.ATTACH));
    write(Links.to("https://van-ban.example/den"));
    assertEquals(
        "https://van-ban.example/den/2026/th%C3%B4ng%20b%C3%A1o%20s%E1%BB%91%2031.txt",
        value(todo(read(), "Sở Y tế"), Property.ATTACH));
  }

  @Test
  void namesNeverLeadOutOfTheInbox() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(folder.resolve("secret.txt"), "x");
    for (String name : List.of("../secret.txt", folder.resolve("secret.txt").toString(), "a\0b")) {
      Tasks.write(tasks.resolve("a.json"), Tasks.document(Tasks.NOTICE, name));
      write(Links.to(inbox.toString()));
      assertTrue(value(todo(read(), "Sở Y tế"), Property.ATTACH).startsWith("ni:"), name);
    }
    Tasks.write(tasks.resolve("a.json"), Tasks.document(Tasks.NOTICE, "../../x.txt"));
    write(Links.to("https://van-ban.example/den/"));
    assertTrue(value(todo(read(), "Sở Y tế"), Property.ATTACH).startsWith("ni:"));
  }

  @Test
  void hostileWordsStayWords() throws Exception {
    String words = "x\r\nEND:VTODO\r\nBEGIN:VALARM\u0007;,\\n\"^: 😀 ";
    ObjectNode document = Tasks.everywhere(Tasks.document(Tasks.NOTICE, "a.txt"), words);
    Tasks.write(tasks.resolve("a.json"), document);
    write(Links.none());
    Calendar calendar = read();
    assertEquals(4, calendar.getComponents("VTODO").size());
    assertEquals(4, calendar.getComponents().size());
    for (String line : Files.readString(file).split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
  }
}
