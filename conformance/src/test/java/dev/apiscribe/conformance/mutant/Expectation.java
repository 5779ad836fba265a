package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mutant may end in.
 *
 * @param mayBeValue whether it may be read
 * @param value what is then written back; null when that is not compared
 * @param errors where a decoding error may point; empty when there must be none
 */
record Expectation(boolean mayBeValue, @Nullable JsonNode value, List<Place> errors) {

  /** Read, and written back without loss. */
  static Expectation value(JsonNode value) {
    return new Expectation(true, value, List.of());
  }

  /** Read as something: it cannot be written back. */
  static Expectation anyValue() {
    return new Expectation(true, null, List.of());
  }

  static Expectation error(Place place) {
    return errors(List.of(place));
  }

  /** One of them: which one is seen first is the reader's affair. */
  static Expectation errors(List<Place> places) {
    return new Expectation(false, null, places);
  }

  static Expectation valueOrError(Place place) {
    return new Expectation(true, null, List.of(place));
  }

  boolean allowsError(String pointer) {
    return errors.stream().anyMatch(place -> place.allows(pointer));
  }

  boolean allowsError() {
    return !errors.isEmpty();
  }

  /**
   * The JSON Pointers from one value down to another within it.
   *
   * @param within whether the values in the lower one count, too
   */
  record Place(String from, String to, boolean within) {
    static Place exactly(String pointer) {
      return new Place(pointer, pointer, false);
    }

    /** The value, or the one around it: a parser may stop before it has entered the value. */
    static Place around(String pointer) {
      return new Place(parent(pointer), pointer, false);
    }

    /** The same, or anything in it. */
    static Place aroundOrWithin(String pointer) {
      return new Place(parent(pointer), pointer, true);
    }

    boolean allows(String pointer) {
      boolean below = isWithin(pointer, from);
      return below && (isWithin(to, pointer) || (within && isWithin(pointer, to)));
    }

    static String parent(String pointer) {
      return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static boolean isWithin(String inner, String outer) {
      return inner.startsWith(outer)
          && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }
  }
}
