package vn.giaoviec.pipeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for outputs that mirror the inputs' and never meet: "a.pdf" becomes "a.json"; where two
 * would be one (also for file systems that fold case), each keeps its ending ("a.pdf.json"), and
 * what still meets is numbered in the order of the inputs.
 */
final class OutputNames {

  private static final int LONGEST = 200;

  private OutputNames() {}

  static List<String> of(List<String> inputs) {
    Map<String, Integer> stems = new HashMap<>();
    for (String input : inputs) {
      stems.merge(key(stem(input)), 1, Integer::sum);
    }
    Set<String> taken = new HashSet<>(Set.of("run"));
    inputs.forEach(input -> folders(safe(input), taken));
    List<String> names = new ArrayList<>(inputs.size());
    for (String input : inputs) {
      String stem = stem(input);
      boolean alone = stems.getOrDefault(key(stem), 0) == 1;
      names.add(free(safe(alone ? stem : input), taken) + ".json");
    }
    return names;
  }

  /** A document must not take the name of a folder: of an archive "a.json", say, beside "a". */
  private static void folders(String input, Set<String> taken) {
    for (int slash = input.indexOf('/'); slash >= 0; slash = input.indexOf('/', slash + 1)) {
      String folder = key(input.substring(0, slash));
      if (folder.endsWith(".json")) {
        taken.add(folder.substring(0, folder.length() - 5));
      }
    }
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int n = 2; !taken.add(key(name)); n++) {
      name = wanted + "~" + n;
    }
    return name;
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  /** No part leads out of the folder, is too long for a file system or holds what some forbid. */
  private static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    for (String part : name.split("/", -1)) {
      String clean = part.replaceAll("[\\p{Cntrl}<>:\"|?*\\\\]", "_");
      clean = clean.equals("..") || clean.equals(".") || clean.isEmpty() ? "_" : clean;
      if (clean.length() > LONGEST / 2) {
        clean = clean.substring(0, LONGEST / 2) + "~" + Integer.toHexString(clean.hashCode());
      }
      safe.append(safe.length() == 0 ? "" : "/").append(clean);
    }
    return safe.toString();
  }
}
