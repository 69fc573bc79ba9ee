package vn.giaoviec.rules;

import java.util.Arrays;

/**
 * The edges of a trie: from a node by a symbol to a node; open addressing over primitive arrays.
 */
final class EdgeTable {

  private long[] keys = filled(8192);
  private int[] targets = new int[8192];
  private int size;

  int get(int node, int symbol) {
    int slot = slot(key(node, symbol));
    return keys[slot] == -1 ? -1 : targets[slot];
  }

  void put(int node, int symbol, int target) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key(node, symbol));
    keys[slot] = key(node, symbol);
    targets[slot] = target;
    size++;
  }

  private static long key(int node, int symbol) {
    return (long) node << 32 | symbol;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != -1 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = filled(oldKeys.length * 2);
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private static long[] filled(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, -1);
    return keys;
  }
}
