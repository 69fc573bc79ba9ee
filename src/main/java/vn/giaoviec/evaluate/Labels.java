package vn.giaoviec.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import vn.giaoviec.messages.Messages;

/** The names of fields and places in a language. */
final class Labels {

  private static final String HEADER = "header/";

  private Labels() {}

  static String field(Messages messages, String name) {
    return messages.get("field." + name);
  }

  static String fields(Messages messages, List<String> names) {
    return names.stream()
        .map(name -> field(messages, name) + " (" + name + ")")
        .collect(Collectors.joining(", "));
  }

  /** Returns the name of a header field by its path. */
  static String headerField(Messages messages, String path) {
    return messages.get("header" + path);
  }

  static String kind(Messages messages, String kind) {
    return kind.startsWith(HEADER)
        ? headerField(messages, kind.substring(HEADER.length() - 1))
        : messages.has("kind." + kind) ? messages.get("kind." + kind) : field(messages, kind);
  }

  static String source(Messages messages, Source source) {
    return messages.get("source", source.page(), source.start(), source.end(), source.rule());
  }
}
