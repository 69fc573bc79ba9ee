package vn.giaoviec.messages;

import java.util.Locale;

/** The languages in which the program speaks to people. */
public enum Language {
  VI,
  EN;

  /** Returns the BCP 47 tag. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
