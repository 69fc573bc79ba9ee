package vn.giaoviec.structure;

/**
 * The number or bullet that a block of the body begins with.
 *
 * @param kind its place in the grammar of numbering
 * @param number the number as printed without final punctuation ("2.1", "II", "a", "1" for "Điều
 *     1."), or "" for bullets and plain paragraphs
 * @param text the marker as printed ("2.1.", "a)", "-") with one space for the white space within
 *     ("Mục 1"), or "" for a plain paragraph
 */
public record Marker(Kind kind, String number, String text) {

  /** The kinds of marker, from the outermost usual one in; the nesting is found, not fixed. */
  public enum Kind {
    /** "Phần I", "Phần thứ nhất". */
    PART,
    /** "Chương II". */
    CHAPTER,
    /** "Mục 1". */
    DIVISION,
    /** "Điều 3.". */
    ARTICLE,
    /** "A." */
    CAPITAL,
    /** "IV." */
    ROMAN,
    /** "Thứ nhất,": the number is the ordinal's value. */
    ORDINAL,
    /** "3.", "2.1.", "2.1.3", "4)". */
    DECIMAL,
    /** "a)", "đ)", "b.". */
    LETTER,
    /** "(1)", "(i)", "(a)". */
    BRACKETED,
    /** "-", "–", "•", "*". */
    DASH,
    /** "+", "o". */
    PLUS,
    /** A plain paragraph. */
    NONE
  }

  /** Returns whether this is a number, by which a section is cited, and not a bullet. */
  public boolean isNumbered() {
    return kind.compareTo(Kind.DASH) < 0;
  }
}
