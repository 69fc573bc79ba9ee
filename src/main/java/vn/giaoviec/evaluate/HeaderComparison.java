package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the header fields that a gold document has against the predicted ones. */
final class HeaderComparison {

  private static final double SAME_SUBJECT = 0.8;
  private static final List<String> PATHS =
      List.of("/documentType", "/number", "/issuer", "/issuedOn", "/subject", "/signer/name");

  private HeaderComparison() {}

  static List<FieldResult> of(JsonNode gold, JsonNode predicted) {
    List<FieldResult> results = new ArrayList<>();
    for (String path : PATHS) {
      String want = Json.text(gold.at(path));
      if (!want.isEmpty()) {
        String got = Json.text(predicted.at(path));
        Match match = got.isEmpty() ? Match.NONE : match(path, want, got);
        List<Item> found = got.isEmpty() ? List.of() : List.of(new Item(got, match, List.of()));
        results.add(new FieldResult(path, match, List.of(new Item(want, match, List.of())), found));
      }
    }
    return results;
  }

  private static Match match(String path, String want, String got) {
    boolean same =
        path.equals("/subject")
            ? Words.overlap(Words.tokens(want), Words.tokens(got)) >= SAME_SUBJECT
            : Words.nameKey(want).equals(Words.nameKey(got));
    return same ? Match.EXACT : near(path, want, got) ? Match.SOFT : Match.NONE;
  }

  private static boolean near(String path, String want, String got) {
    @Nullable Field alike =
        switch (path) {
          case "/number" -> Field.REFERENCES;
          case "/issuer", "/subject", "/signer/name" -> Field.LEAD;
          default -> null;
        };
    return alike != null && alike.likeness(value(alike, want), value(alike, got)) > 0;
  }

  private static Value value(Field alike, String written) {
    String key =
        alike == Field.REFERENCES ? Words.fold(written).replace(" ", "") : Words.nameKey(written);
    return new Value(key, key, written, "");
  }
}
