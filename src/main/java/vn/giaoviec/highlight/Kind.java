package vn.giaoviec.highlight;

/** What is marked, in the order in which marks are laid over each other, with its colour. */
enum Kind {
  TEXT("text", 1f, 0.97f, 0.72f),
  ACTIONS("actions", 0.45f, 0.45f, 0.45f),
  REFERENCES("references", 0.80f, 0.83f, 0.88f),
  REPORT_TO("reportTo", 0.86f, 0.74f, 0.96f),
  COORDINATING("coordinating", 0.64f, 0.87f, 0.97f),
  LEAD("lead", 0.65f, 0.92f, 0.60f),
  DEADLINES("deadlines", 1f, 0.68f, 0.60f);

  private final String field;
  private final float red;
  private final float green;
  private final float blue;

  Kind(String field, float red, float green, float blue) {
    this.field = field;
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  /** Returns the contract's name of the field. */
  String field() {
    return field;
  }

  float[] colour() {
    return new float[] {red, green, blue};
  }

  /** Returns the field of the contract that a value of a list shows itself by. */
  String shown() {
    return switch (this) {
      case TEXT, DEADLINES -> "text";
      case ACTIONS -> "verb";
      case REFERENCES -> "number";
      case REPORT_TO, COORDINATING, LEAD -> "name";
    };
  }
}
