package vn.giaoviec.json;

/**
 * What wrote a document.
 *
 * @param name the program
 * @param version its version
 * @param fingerprint hash of the rules, word lists and models in force
 */
public record Generator(String name, String version, String fingerprint) {}
