package vn.giaoviec.unpack;

/** Why a part of a mail is no document, though it can be read. Messages: messages_*.properties. */
public enum LeftOut {
  /** It is the mail's own words, and these have no head of an official notice. */
  MAIL_BODY,
  /** It is an electronic signature, an invitation, or a small picture within the words. */
  MAIL_PART
}
