package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Detects elements that came back under another name. */
final class Renaming {
  private Renaming() {}

  /**
   * Returns the new name: one that differs in spelling only, or the only added name if one was
   * removed and both look alike.
   *
   * @param removed all names that are gone
   * @param added all names that are new
   */
  static Optional<String> find(
      String name,
      SpecNode before,
      List<String> removed,
      List<String> added,
      Function<String, SpecNode> after) {
    Optional<String> spelled =
        added.stream().filter(other -> JavaName.same(other, name)).findFirst();
    if (spelled.isPresent() && alike(before, after.apply(spelled.get()))) {
      return spelled;
    }
    boolean alone = removed.size() == 1 && added.size() == 1;
    return alone && alike(before, after.apply(added.get(0)))
        ? Optional.of(added.get(0))
        : Optional.empty();
  }

  private static boolean alike(SpecNode before, SpecNode after) {
    return AnnotationChanges.without(before.value())
        .equals(AnnotationChanges.without(after.value()));
  }
}
