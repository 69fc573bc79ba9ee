package vn.giaoviec.extract.model;

/**
 * Takes what is known of something to be decided: features, each named by the pieces of its name
 * one after the other. In training the names are kept, at run time only what they weigh.
 */
public interface Features {

  /** Adds a feature named by one piece. */
  void add(Piece name);

  /** Adds a feature named by two pieces. */
  void add(Piece first, Piece second);

  /** Adds a feature named by three pieces. */
  void add(Piece first, Piece second, Piece third);

  /** Adds a feature named by four pieces. */
  void add(Piece first, Piece second, Piece third, Piece fourth);

  /** Returns the same features, to which others can be added without changing these. */
  Features copy();
}
