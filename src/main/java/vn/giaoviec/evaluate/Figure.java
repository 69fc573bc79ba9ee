package vn.giaoviec.evaluate;

/**
 * How well one thing was read, micro-averaged over all documents.
 *
 * @param precision the share of what was predicted that is right, 0 to 1, in four places
 * @param recall the share of what is in the gold that was found, 0 to 1, in four places
 * @param f1 their harmonic mean, 0 to 1, in four places
 * @param gold how many values the gold holds
 * @param predicted how many values were predicted
 */
public record Figure(double precision, double recall, double f1, int gold, int predicted) {}
