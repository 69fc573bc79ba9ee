package vn.giaoviec.notice;

/**
 * Something that the assignee is to do.
 *
 * @param verb the main verb, lower case, as written
 * @param text its phrase
 */
public record Action(String verb, String text) {}
