package vn.giaoviec.notice;

/** Where the name of a unit stands, seen from the directive that it belongs to. */
public enum From {
  /** In the directive itself. */
  STATED("stated"),
  /** In the sentence before it in the same item. */
  CARRIED("carried"),
  /** In the heading above it. */
  HEADING("heading"),
  /** In the line that opens its list. */
  LEAD_IN("leadIn"),
  /** In the preamble that addresses everybody. */
  PREAMBLE("preamble");

  private final String label;

  From(String label) {
    this.label = label;
  }

  /** Returns the contract's word. */
  public String label() {
    return label;
  }
}
