package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.ExampleFile;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/** Examples of this package. */
final class Examples {

  private Examples() {}

  static List<String> lines(String name) {
    return ExampleFile.lines(Examples.class, name);
  }

  static AlignedText text(String words) {
    return ExampleFile.text(words);
  }

  static Sentence sentence(String words) {
    AlignedText text = text(words);
    return new Sentence(text, new Span(0, text.length()));
  }
}
