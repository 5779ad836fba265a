package dev.apiscribe.artifacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One declaration that is not what it was.
 *
 * @param before null for what is new
 * @param after null for what is gone
 * @param breaksSource whether a user's sources may not compile any more, or with new warnings of
 *     nullness
 * @param breaksBinary whether a user's compiled classes may not link any more
 */
record ApiChange(
    @Nullable Declaration before,
    @Nullable Declaration after,
    boolean breaksSource,
    boolean breaksBinary) {
  private static final Set<String> HOLD_USERS_BACK =
      Set.of("protected", "final", "abstract", "sealed");

  /** By type and member. */
  static List<ApiChange> between(List<Declaration> before, List<Declaration> after) {
    Map<String, Declaration> old = byKey(before);
    Map<String, Declaration> now = byKey(after);
    Set<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<ApiChange> changes = new ArrayList<>();
    for (String key : keys) {
      Declaration was = old.get(key);
      Declaration is = now.get(key);
      if (was == null && is != null) {
        Declaration owner = old.get(is.type());
        boolean toBeWritten = owner != null
            && is.modifiers().contains("abstract")
            && !owner.modifiers().contains("sealed");
        changes.add(new ApiChange(null, is, toBeWritten, false));
      } else if (is == null) {
        changes.add(new ApiChange(was, null, true, true));
      } else if (!is.equals(was)) {
        changes.add(changed(was, is));
      }
    }
    return changes;
  }

  private static Map<String, Declaration> byKey(List<Declaration> api) {
    return api.stream().collect(Collectors.toMap(Declaration::key, Function.identity()));
  }

  private static ApiChange changed(Declaration was, Declaration is) {
    Set<String> left = new HashSet<>(was.modifiers());
    left.removeAll(is.modifiers());
    Set<String> added = new HashSet<>(is.modifiers());
    added.removeAll(was.modifiers());
    boolean freer = HOLD_USERS_BACK.containsAll(left) && Set.of("default").containsAll(added);
    boolean more =
        is.isType() && is.head().equals(was.head()) && is.parents().containsAll(was.parents());
    boolean keepsSource = freer && (more || is.withoutModifiers().equals(was.withoutModifiers()));
    boolean keepsBinary = freer && (more || is.linked().equals(was.linked()));
    return new ApiChange(was, is, !keepsSource, !keepsBinary);
  }

  boolean breaks() {
    return breaksSource || breaksBinary;
  }

  /** One line for what it was, and one for what it is. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (before != null) {
      lines.add("- " + line(before));
    }
    if (after != null) {
      lines.add("+ " + line(after));
    }
    return lines;
  }

  /** The lines, and what they break. */
  @Override
  public String toString() {
    String what = breaksBinary ? "source and binary" : "source";
    return String.join("\n", lines()) + (breaks() ? "\n    breaks " + what : "");
  }

  private static String line(Declaration declaration) {
    return declaration.isType()
        ? declaration.text()
        : declaration.type() + ": " + declaration.text();
  }
}
