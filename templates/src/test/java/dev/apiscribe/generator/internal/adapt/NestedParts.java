package dev.apiscribe.generator.internal.adapt;

import java.util.List;
import java.util.stream.Stream;

/** The parts of a document by the kind of object that they are in, as the generator adapts them. */
public final class NestedParts {
  private NestedParts() {}

  /**
   * Objects in an object.
   *
   * @param keyword empty where the object itself is the map
   * @param isOne whether the value of the keyword is such an object, and no list or map of them
   */
  public record Nested(String keyword, boolean isOne, String kind) {}

  /** Returns nothing for a kind that is not adapted. */
  public static List<Nested> in(String kind) {
    return Stream.of(PartKind.values())
        .filter(known -> known.name().equals(kind))
        .flatMap(known -> known.parts().stream())
        .map(parts -> new Nested(
            // as it is written
            parts.keyword().equals("x-webhooks") ? "webhooks" : parts.keyword(),
            parts.container() == PartKind.Container.ONE,
            parts.kind().name()))
        .toList();
  }
}
