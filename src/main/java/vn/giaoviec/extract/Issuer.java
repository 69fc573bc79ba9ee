package vn.giaoviec.extract;

/** Who issues a notice, as far as the reading of its sentences asks. */
@FunctionalInterface
interface Issuer {

  /** Returns whether a name is the issuer's, or that of its head: its orders are the notice's. */
  boolean isIssuer(String name);

  /** Returns whether the notice is a letter: what the issuer says of itself there it announces. */
  default boolean writesLetter() {
    return false;
  }

  /** Returns whether the issuer commands a body: what that body orders is its own deed. */
  default boolean commands(String name) {
    return false;
  }
}
