package vn.giaoviec.extract;

import vn.giaoviec.structure.Block;

/**
 * Where a statement stands, and what the rules make of it there.
 *
 * @param context what the header says
 * @param scope what headings and lead-ins above say
 * @param block the block
 * @param sentence the place of its sentence in the block, from 0, or {@link #LEAD_IN}
 * @param before the rule that read the opening of the statement before it in the notice, or ""
 * @param tasks how many statements before it were taken for tasks
 * @param byRule what the rules take it for
 */
record Place(
    Context context,
    Scope scope,
    Block block,
    int sentence,
    String before,
    int tasks,
    Verdict byRule) {

  /** The place of a sentence that opens a list. */
  static final int LEAD_IN = -1;
}
