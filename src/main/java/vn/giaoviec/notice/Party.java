package vn.giaoviec.notice;

/**
 * A unit, post or group that has a part in a directive.
 *
 * @param name as the notice writes it
 * @param from where the name stands
 */
public record Party(String name, From from) {}
