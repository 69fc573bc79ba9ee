package vn.giaoviec.extract;

/** What a sentence without an order of its own is taken for, by where it stands. */
enum Mode {
  /** Before anything was ordered: a sentence tells. */
  STORY,
  /** Under an order, a lead-in or a heading that assigns: a bare verb is a directive. */
  ORDERS,
  /** Under a heading that describes (results, causes, aims): only an outright order counts. */
  DESCRIPTION
}
