package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Span;

/** Cuts a paragraph into sentences: at a full stop before a capital, never at a semicolon. */
final class SentenceSplitter {

  /** Words that end in a full stop of their own. */
  private static final Set<String> ABBREVIATIONS =
      WordList.beside(SentenceSplitter.class, "parts.words").stream()
          .filter(entry -> entry.category().equals(PartWord.ABBREVIATION.name()))
          .map(WordList.Entry::phrase)
          .collect(Collectors.toUnmodifiableSet());

  private SentenceSplitter() {}

  /** Returns the sentences, without white space at their ends. */
  static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i)) {
        int end = afterClosing(text, i + 1);
        add(text, start, end, sentences);
        start = end;
        i = end - 1;
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }

  private static int afterClosing(String text, int from) {
    int i = from;
    while (i < text.length() && "\"”')./".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean ends(String text, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    int next = afterClosing(text, i + 1);
    if (next >= text.length()) {
      return true;
    }
    if (text.charAt(next) != ' ') {
      return Character.isUpperCase(text.charAt(next))
          && next == i + 1
          && i > 1
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))
          && next + 1 < text.length()
          && Character.isLowerCase(text.charAt(next + 1));
    }
    int begin = next + 1;
    while (begin < text.length() && "\"“‘(-–+".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    boolean capital = begin < text.length() && Character.isUpperCase(text.charAt(begin));
    return capital && (c != '.' || !isAbbreviation(text, i));
  }

  /** "TP.", initials, "v.v." and ellipses before a name end nothing. */
  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = dot - start;
    if (length == 0) {
      return false;
    }
    String word = text.substring(start, dot).toLowerCase(java.util.Locale.ROOT);
    return length == 1 && Character.isUpperCase(text.charAt(start))
        || ABBREVIATIONS.contains(word)
            && !(word.equals("v") && dot > 2 && text.charAt(dot - 2) == '.');
  }
}
