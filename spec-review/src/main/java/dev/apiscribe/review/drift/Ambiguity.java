package dev.apiscribe.review.drift;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An ambiguity of pages written in tables and sentences, which a person resolves by a recorded
 * decision.
 */
public enum Ambiguity {
  NO_WORDS("no-words", "an operation has neither a title nor a sentence"),
  MEMBER_ONLY_IN_SAMPLE(
      "member-only-in-sample", "an example has a property that the table does not have"),
  SAMPLE_OUTSIDE_ENUM(
      "sample-outside-enum", "an example has a value that is not one of the enumerated values"),
  STATUS_WITHOUT_PAYLOAD("status-without-payload", "a status has a table and no example"),
  BODY_WITHOUT_TABLE("body-without-table", "an example of a body has no table"),
  REQUIRED_UNSAID("required-unsaid", "a response table does not say which properties are required"),
  SIZE_UNSAID("size-unsaid", "a list has no size"),
  LENGTH_UNSAID("length-unsaid", "a text has neither length nor values"),
  CHARACTERS_UNSAID("characters-unsaid", "a text has a length, and its characters are not said"),
  BOUNDS_OF_TEXT(
      "bounds-of-text",
      "a text has a minimum and a maximum, which can only be those of its length"),
  ERRORS_UNSAID("errors-unsaid", "statuses that such a call must be able to return are not listed");

  private static final Map<String, Ambiguity> BY_ID = Arrays.stream(values())
      .collect(Collectors.toUnmodifiableMap(Ambiguity::id, ambiguity -> ambiguity));

  private final String id;
  private final String meaning;

  Ambiguity(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  public String id() {
    return id;
  }

  /** A clause, without a full stop. */
  public String meaning() {
    return meaning;
  }

  /** Returns the ambiguity with this id; empty when there is none. */
  public static Optional<Ambiguity> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
