package vn.giaoviec.pipeline;

import vn.giaoviec.read.Input;

/**
 * A file of a batch.
 *
 * @param index its place among the inputs, from 0
 * @param input the file
 * @param output the name of its document in the output folder, parts separated by "/"
 * @param stamp its size and time of change, by which a later run sees whether it is the same
 */
record WorkItem(int index, Input input, String output, String stamp) {}
