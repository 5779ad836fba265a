package dev.apiscribe.review.draft;

/** The kinds of open questions of a draft, in the order of the list. */
public enum QuestionKind {
  API("API", "What no page says about the API as a whole."),
  SERVER("server", "Where the API is."),
  SECURITY("security", "How callers prove who they are."),
  LOST("lost", "What a page has lost: a route, a name, a status."),
  DUPLICATE("duplicate", "What two pages, or one page twice, state."),
  OPERATION_NAME("operation name", "Operation ids that do not follow from the title alone."),
  PARAMETER("parameter", "Parameters that do not fit their path, or their place."),
  MEDIA_TYPE("media type", "Media types that no page names."),
  BODY("body", "Bodies and statuses that are left open."),
  TYPE("type", "Types, formats and properties that are missing or unknown."),
  REQUIRED("required", "Whether something must be there."),
  VALUES("values", "Whether a set of values is open or closed."),
  CHARACTERS("characters", "Character sets that only a pattern can hold."),
  CONFLICT("conflict", "Constraints that contradict their type, or each other."),
  PAYLOAD("payload", "Printed payloads that are not valid JSON, or do not match the tables."),
  SCHEMA_NAME("schema name", "Names of schemas that were made up, or changed to be unique."),
  SHARED("shared", "What is written once although its places differ."),
  UNREAD(
      "not read", "Facts that were not carried over: keywords of the page that no reader reads."),
  NO_PLACE("no place", "Facts that OpenAPI cannot hold there."),
  WORDING("wording", "Sentences to read and to write.");

  private final String label;
  private final String meaning;

  QuestionKind(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  public String label() {
    return label;
  }

  public String meaning() {
    return meaning;
  }
}
