package dev.apiscribe.review.drift;

/**
 * The elements that a page or a spec has or lacks as a whole: aspects that are not a statement
 * about something else.
 */
public enum Presence {
  OPERATION("operation"),
  PARAMETER("parameter"),
  MEMBER("member"),
  STATUS("status"),
  BODY("body"),
  MEDIA_TYPE("mediaType"),
  PAYLOAD("payload"),
  /** A value within a payload. */
  SAMPLE("sample"),
  /** The status that an example belongs to, where the page has lost it. */
  SAMPLE_STATUS("sampleStatus"),
  /** Our name for a documented one. */
  SCHEMA_NAME("schemaName"),
  /** A schema that no operation uses. */
  SCHEMA("schema"),
  /** A keyword of an OpenAPI document that no reader reads. */
  UNREAD("unread"),
  /** A sentence. */
  WORDS("words");

  private final String label;

  Presence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
