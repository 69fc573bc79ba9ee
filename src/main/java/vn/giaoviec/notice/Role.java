package vn.giaoviec.notice;

/** What a stretch of the canonical text does in the notice (the contract's {@code coverage}). */
public enum Role {
  HEADER("header"),
  HEADING("heading"),
  CONTEXT("context"),
  DECISION("decision"),
  TASK("task"),
  LEAD_IN("leadIn"),
  CLOSING("closing"),
  RECIPIENTS("recipients"),
  SIGNATURE("signature"),
  FURNITURE("furniture"),
  UNCLASSIFIED("unclassified");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** Returns the contract's word for the role. */
  public String label() {
    return label;
  }
}
