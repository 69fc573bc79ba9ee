package vn.giaoviec.evaluate;

/**
 * A value of a task's field.
 *
 * @param key what must be equal for two values to be the same
 * @param loose the part of it that the soft measure looks at
 * @param shown the value as people read it
 * @param pointer JSON Pointer into the task, of the value that evidence points to
 */
record Value(String key, String loose, String shown, String pointer) {}
