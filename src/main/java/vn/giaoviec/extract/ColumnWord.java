package vn.giaoviec.extract;

import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.rules.WordList;

/** The categories of the words in heads of columns only; columns.words says what each holds. */
enum ColumnWord {
  NUMBER,
  MATTER,
  LEAD,
  TIME,
  PRODUCT,
  OVERSEER,
  TO;

  static final String WORDS = "columns.words";

  private static final Lexicon<ColumnWord> LEXICON =
      new Lexicon<>(ColumnWord.class, WordList.beside(ColumnWord.class, WORDS));

  static Matches<ColumnWord> match(Sentence head) {
    return LEXICON.match(head.tokens());
  }
}
