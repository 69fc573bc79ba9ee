package vn.giaoviec.extract;

/** What a sentence without an order of its own is taken for, by where it stands. */
enum Mode {
  /** Before anything was ordered: a sentence tells. */
  STORY,
  /** Under an order, a lead-in or a heading that assigns: a bare verb is a directive. */
  ORDERS,
  /** Under a heading that describes (results, causes, aims): only an outright order counts. */
  DESCRIPTION,
  /** In rules of conduct: a body's own duty is handed out, how anybody is to behave is not. */
  RULES,
  /** In a report or an answer, whatever its headings say: only an outright order counts. */
  TOLD;

  /** Returns whether the place tells of things. */
  boolean describes() {
    return this == DESCRIPTION || this == TOLD;
  }
}
