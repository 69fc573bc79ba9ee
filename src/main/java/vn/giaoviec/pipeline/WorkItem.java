package vn.giaoviec.pipeline;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.read.Input;

/**
 * A file of a batch.
 *
 * @param index its place among the inputs, from 0
 * @param input the file
 * @param output the name of its document in the output folder, parts separated by "/"
 * @param stamp its size and time of change, by which a later run sees whether it is the same
 * @param body whether it is the words of a mail, which are a notice only if they have its head
 * @param settled what becomes of it without being read, or null
 */
record WorkItem(
    int index, Input input, String output, String stamp, boolean body, @Nullable Outcome settled) {}
