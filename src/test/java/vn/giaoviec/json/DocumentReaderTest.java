package vn.giaoviec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.json.DocumentException.Problem;
import vn.giaoviec.messages.Language;

/** What is written can be read back whole, and nothing else can. */
class DocumentReaderTest {

  private static final String GENERATOR =
      "\"schemaVersion\" : \"1.2\",\n  \"generator\" : {\n    \"name\" : \"Giaoviec\",\n"
          + "    \"version\" : \"1\",\n    \"fingerprint\" : \"ab\"\n  },";

  private final DocumentReader reader = new DocumentReader();

  /** The expected documents of the samples lack what changes with every version. */
  private static String whole(Path sample) throws IOException {
    return Files.readString(sample).replace("\"schemaVersion\" : \"1.2\",", GENERATOR);
  }

  @TestFactory
  Stream<DynamicTest> readsWhatIsWritten() throws IOException {
    NoticeWriter writer = new NoticeWriter(new Generator("x", "x", "x"), Language.VI);
    try (Stream<Path> samples = Files.list(Path.of("samples", "expected"))) {
      return samples.sorted().toList().stream()
          .map(
              sample ->
                  DynamicTest.dynamicTest(
                      sample.toString(),
                      () -> {
                        String json = whole(sample);
                        Document read =
                            reader.read(json.getBytes(StandardCharsets.UTF_8), "sample");
                        byte[] again = writer.bytes(NoticeWriter.tokens(read), true);
                        assertEquals(json, new String(again, StandardCharsets.UTF_8));
                      }));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"confidence\" : 0. | \"confidence\" : 1. | /tasks/0/confidence",
        "\"issuedOn\" : \"2025-09-18\" | \"issuedOn\" : \"2025-02-30\" | /notice",
        "\"due\" : \"2025-09-18\" | \"due\" : \"2025-02-30\" | /tasks/1",
        "\"NO_DEADLINE\" | \"NO_SUCH_FLAG\" | /tasks/0",
        "\"from\" : \"preamble\" | \"from\" : \"dream\" | /tasks/0/lead/0/from",
        "\"number\" : \"07/CĐ-UBND\" | \"number\" : 7 | /notice/number",
        "\"bytes\" : 3405 | \"bytes\" : 34051234512345123451234512345 | /notice/source",
        "\"start\" : 764 | \"start\" : 99999999999 | /tasks/0",
        "\"start\" : 764 | \"start\" : 900 | /tasks/0",
        "\"end\" : 865 | \"end\" : 99999 | /tasks/0/evidence",
        "\"id\" : \"96df6e8b6ec0fcae\" | \"id\" : \"d05bfff30b639d6b\" | /tasks/1/id",
        "\"role\" : \"header\" | \"role\" : \"tail\" | /coverage/0/role",
        "\"urgency\" | \"urgence\" | /notice/urgence",
      })
  void refusesWhatTheContractDoesNotSay(String from, String to, String where) throws IOException {
    String json = whole(Path.of("samples/expected/cd-ung-pho-bao-song-lam-2025.txt.json"));
    String wrong = json.replaceFirst(java.util.regex.Pattern.quote(from), to);
    assertEquals(List.of(Problem.NOT_A_RECORD, where), refused(wrong));
  }

  @Test
  void refusesGapsInTheCoverage() throws IOException {
    String json = whole(Path.of("samples/expected/cd-ung-pho-bao-song-lam-2025.txt.json"));
    int coverage = json.indexOf("\"coverage\"");
    String wrong =
        json.substring(0, coverage)
            + json.substring(coverage).replaceFirst("\"start\" : 0", "\"start\" : 1");
    assertEquals(List.of(Problem.NOT_A_RECORD, "/coverage/0"), refused(wrong));
  }

  @ParameterizedTest
  @CsvSource({"'',/", "[],/", "null,/", "3,/"})
  void refusesOtherJson(String json, String where) {
    assertEquals(List.of(Problem.NOT_A_RECORD, where), refused(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{ | 1:2", "{} {} | 1:4", "{'a':1,'a':2} | 1:11", "nul | 1:4"})
  void refusesWhatIsNoJson(String json, String where) {
    List<Object> refused = refused(json.replace('\'', '"'));
    assertEquals(Problem.NOT_JSON, refused.get(0));
    assertEquals("1", String.valueOf(refused.get(1)).substring(0, 1), where);
  }

  private List<Object> refused(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    DocumentException e =
        assertThrows(DocumentException.class, () -> reader.read(bytes, "a.json"), json);
    assertEquals("a.json", e.file());
    return List.of(e.problem(), e.where());
  }

  @Test
  void readsTheAccountOfARun() throws IOException {
    RunJson.Failed failed = new RunJson.Failed("hỏng.pdf", "ENCRYPTED", "có mật khẩu", "mở ra");
    RunJson.Account account =
        new RunJson.Account(3, 2, 7, 1, List.of(failed), List.of(), true, 1.5);
    assertEquals(account, reader.readRun(RunJson.write(account), "run.json"));
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () ->
                reader.readRun("{\"files\": \"x\"}".getBytes(StandardCharsets.UTF_8), "run.json"));
    assertEquals(Problem.NOT_A_RECORD, e.problem());
  }
}
