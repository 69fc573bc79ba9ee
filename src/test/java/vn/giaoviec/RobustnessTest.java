package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.ReadException;

/** Any text gives a document that keeps the contract: toJson checks coverage, spans and schema. */
class RobustnessTest {

  private static final Giaoviec GIAOVIEC = Giaoviec.create();

  private static void check(String text) {
    try {
      Notice notice = GIAOVIEC.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
      assertTrue(GIAOVIEC.toJson(notice).endsWith("}\n"));
    } catch (ReadException e) {
      assertTrue(
          e.failure() == Failure.EMPTY || e.failure() == Failure.BINARY_CONTENT, e.getMessage());
    }
  }

  private static List<String> samples() throws IOException {
    List<String> samples = new ArrayList<>();
    try (var files = Files.walk(Path.of("samples", "inbox"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        samples.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return samples;
  }

  @Test
  void shuffledCutAndMarkedTexts() throws IOException {
    Random random = new Random(1);
    String marks = "-+*()[]:;.,/\"0123456789IVXađ\t\n\f\u0301\ufffd ";
    for (String sample : samples()) {
      for (int n = 0; n < 25; n++) {
        List<String> lines = new ArrayList<>(sample.lines().toList());
        Collections.shuffle(lines, random);
        StringBuilder text = new StringBuilder(String.join("\n", lines));
        text.setLength(random.nextInt(text.length() + 1));
        for (int k = 0; k < 40 && text.length() > 0; k++) {
          text.insert(random.nextInt(text.length()), marks.charAt(random.nextInt(marks.length())));
        }
        check(text.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "(",
        "1. ",
        "- ",
        "\"",
        "Sở ",
        "các Sở: A, ",
        "Giao ",
        ":",
        ";",
        "ngày 1/1/",
        "1.1.1.",
        "Điều 1. ",
        "trước ngày ",
        "Nơi nhận: ",
        "phối hợp với ",
        "12/",
        "TB-UBND/",
        "\t",
        "I. "
      })
  void repeatedPatternsTakeLinearTime(String pattern) {
    String text = pattern.repeat(200_000 / pattern.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text));
    String lines = (pattern + "\n").repeat(60_000 / (pattern.length() + 1));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(lines));
  }

  /** The columns of a head, drawn with bars, may stand as far apart as a converter put them. */
  @Test
  void wideGapsTakeLinearTime() {
    String gap = " ".repeat(300);
    String line = "|ỦY BAN NHÂN DÂN|" + gap + "Hải Vân, tháng 3" + gap + "|\n";
    String text = line.repeat(15) + "THÔNG BÁO\nKết luận tại cuộc họp\n";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text));
  }

  /** Names hold names: neither brackets nor posts without end may cost more than their length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Các tổ (06 tổ (",
        "Các đơn vị (thuộc các đơn vị (",
        "Sở Y tế (",
        "Chủ tịch các ",
        "các đơn vị thuộc ",
        "giúp Chủ tịch ",
        "chịu trách nhiệm "
      })
  void namesWithinNamesTakeLinearTime(String words) {
    String text = "THÔNG BÁO\nKết luận tại cuộc họp\n1. " + words.repeat(2000) + "báo cáo.\n";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> check(text));
  }
}
