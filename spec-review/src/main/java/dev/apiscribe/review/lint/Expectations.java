package dev.apiscribe.review.lint;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
import java.util.ArrayList;
import java.util.List;

/** The places of one file that a rule looked at, and those that broke it. */
final class Expectations {
  /** @param expected a phrase that begins with {@code expected} */
  record Broken(SpecTree tree, SpecNode at, String expected) {}

  private final SpecTree tree;
  private final List<Broken> broken = new ArrayList<>();
  private int looked;

  Expectations(SpecTree tree) {
    this.tree = tree;
  }

  /** Looks at one place. */
  void expect(boolean holds, SpecNode at, String expected) {
    looked++;
    if (!holds) {
      broken.add(new Broken(tree, at, expected));
    }
  }

  int looked() {
    return looked;
  }

  List<Broken> broken() {
    return broken;
  }
}
