package vn.giaoviec.extract;

import vn.giaoviec.notice.Role;

/**
 * What a sentence is taken for.
 *
 * @param role its role
 * @param rule the rule that said so
 * @param score how sure, 0 to 1
 */
record Verdict(Role role, String rule, double score) {

  boolean isTask() {
    return role == Role.TASK;
  }
}
