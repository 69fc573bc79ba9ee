package vn.giaoviec.extract;

/**
 * What a line that opens a list does.
 *
 * @param scope what holds for the items of the list
 * @param ownsItems whether the items only detail the line's own task, and belong to its words
 */
record LeadIn(Scope scope, boolean ownsItems) {}
