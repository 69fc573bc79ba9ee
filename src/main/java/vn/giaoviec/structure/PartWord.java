package vn.giaoviec.structure;

import java.util.List;
import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/** The categories of the words by which parts are told; parts.words says what each holds. */
enum PartWord {
  TYPE_NQ,
  TYPE_QDD,
  TYPE_CT,
  TYPE_QC,
  TYPE_QYDD,
  TYPE_TB,
  TYPE_TC,
  TYPE_HD,
  TYPE_CTr,
  TYPE_KH,
  TYPE_PA,
  TYPE_DDA,
  TYPE_DA,
  TYPE_BC,
  TYPE_BB,
  TYPE_TTr,
  TYPE_HDD,
  TYPE_CDD,
  TYPE_GUQ,
  TYPE_GM,
  TYPE_GGT,
  TYPE_NDD,
  TYPE_TT,
  TYPE_KL,
  MOTTO,
  /** What a narrow column leaves of it. */
  MOTTO_PART,
  URGENCY,
  BODY,
  CAPACITY,
  SIGNER,
  RANK,
  BODY_NAME,
  OFFICE,
  STAMP,
  STAMP_IN,
  STAMP_FIELD,
  CLOSING,
  OPENING,
  ENDING,
  CARRY_OUT,
  ITSELF,
  ALL,
  NAME_DASH,
  OPEN_END,
  NUMBER_END,
  ISSUES,
  ABBREVIATION,
  SURNAME,
  LABEL;

  /** The lists that these stand in. */
  static final List<String> FILES = List.of("parts.words", "itself.words", "surnames.words");

  private static final Lexicon<PartWord> LEXICON =
      new Lexicon<>(
          PartWord.class,
          FILES.stream().flatMap(file -> WordList.beside(PartWord.class, file).stream()).toList());

  /** Words with their parts of speech, so to say: the tokens of a line and what they match. */
  record Line(Tokens tokens, Matches<PartWord> matches) {

    /** Returns whether a phrase of the category stands anywhere in the line. */
    boolean holds(PartWord category) {
      for (int i = 0; i < tokens.size(); i++) {
        if (matches.is(i, category)) {
          return true;
        }
      }
      return false;
    }

    boolean starts(PartWord category) {
      return matches.is(0, category);
    }

    /** Returns whether the line is nothing but a phrase of the category. */
    boolean is(PartWord category) {
      return tokens.size() > 0 && matches.length(0, category) == tokens.size();
    }

    boolean ends(PartWord category) {
      for (int length = 1; length <= 3 && length <= tokens.size(); length++) {
        if (matches.length(tokens.size() - length, category) == length) {
          return true;
        }
      }
      return false;
    }
  }

  /** Returns the abbreviation of a document's type; "DD" in a name here stands for "Đ". */
  String abbreviation() {
    return name().substring("TYPE_".length()).replace("DD", "\u0110");
  }

  boolean isType() {
    return name().startsWith("TYPE_");
  }

  /** Returns whether a line is a document's type and no more: "KẾ HOẠCH". */
  static boolean isTypeAlone(String words) {
    Line line = match(words);
    for (PartWord word : values()) {
      if (word.isType() && line.is(word)) {
        return true;
      }
    }
    return false;
  }

  static Line match(String words) {
    AlignedText text = AlignedText.of(words);
    return match(text);
  }

  /** Returns whether a phrase of the category opens a line. */
  static boolean starts(String words, PartWord category) {
    return starts(AlignedText.of(words), category);
  }

  /** Returns whether a phrase of the category opens a text. */
  static boolean starts(AlignedText text, PartWord category) {
    return LEXICON.starts(new Tokens(text, new Span(0, text.length())), category);
  }

  /** Returns whether a phrase of the category stands somewhere in a text. */
  static boolean holds(AlignedText text, PartWord category) {
    return match(text).holds(category);
  }

  static Line match(AlignedText text) {
    Tokens tokens = new Tokens(text, new Span(0, text.length()));
    return new Line(tokens, LEXICON.match(tokens));
  }
}
