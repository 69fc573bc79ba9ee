package vn.giaoviec.extract.time;

/** The categories of the words around times; times.words says what each holds. */
enum TimeWord {
  BEFORE,
  BY,
  WITHIN,
  START,
  END,
  MID,
  EVERY,
  PERIODIC,
  VETO,
  COMPOUND,
  AMOUNT,
  NAMED,
  DONE,
  EVENT,
  TURN,
  COUNTABLE,
  PAPER,
  DEED,
  SEND,
  SCHEDULE,
  COUNTED,
  CAPITAL,
  ANNUAL,
  HAPPENED,
  TEACH
}
