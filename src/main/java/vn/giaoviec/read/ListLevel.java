package vn.giaoviec.read;

/**
 * How one level of a list is numbered.
 *
 * @param start its first number
 * @param format how its number is written, see {@link NumberFormats}; "bullet" for none
 * @param text what is printed: %1 to %9 stand for the numbers of the levels, "%1.%2."
 * @param restart the level, from 1, after which it begins anew; 0 for never, -1 for any above it
 * @param plain whether the numbers of all levels are written in figures
 */
record ListLevel(int start, String format, String text, int restart, boolean plain) {

  /** How many levels lists have. */
  static final int MOST = 9;

  static final ListLevel DEFAULT = new ListLevel(1, "decimal", "", -1, false);
}
