package vn.giaoviec.extract;

/** The categories of the words by which directives are told; the lists say what each holds. */
enum Word {
  // units.words
  KIND,
  POST,
  GROUP,
  FIELD,
  WHOLE,
  SOLE,
  DETERMINER,
  HONORIFIC,
  PLACE,
  TAIL,
  OF,
  // clauses.words
  VERB,
  STRONG,
  LIGHT,
  LIGHT_VERB,
  MODAL,
  NEGATION,
  ORDER,
  CHAIR,
  WITH,
  REPORT,
  REPORT_LINK,
  PURPOSE,
  NOMINAL,
  DECIDE,
  PAST,
  LINK,
  PREFACE,
  FOLLOWING,
  CLOSING,
  DESCRIPTIVE,
  DIRECTIVE,
  TITLE_PREFIX,
  LEAD_LABEL,
  WITH_LABEL,
  TIME_LABEL,
  OTHER_LABEL
}
