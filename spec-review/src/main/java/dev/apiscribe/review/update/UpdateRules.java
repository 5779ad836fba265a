package dev.apiscribe.review.update;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.drift.Ambiguity;
import dev.apiscribe.review.drift.Presence;

/** What an update does about each kind of difference that drift finds. */
final class UpdateRules {
  /** What is done about a difference. */
  enum Handling {
    /** The spec is changed, unless it departed from the document there. */
    EDIT,
    /** The conventions decide: what they say is recorded. */
    RECORD,
    /** A person decides. */
    ASK
  }

  private UpdateRules() {}

  static Handling of(Presence presence) {
    return switch (presence) {
      case OPERATION, PARAMETER, MEMBER, STATUS, BODY, MEDIA_TYPE, PAYLOAD, SAMPLE -> Handling.EDIT;
      case SCHEMA_NAME, SCHEMA -> Handling.RECORD;
      case SAMPLE_STATUS, UNREAD, WORDS -> Handling.ASK;
    };
  }

  static Handling of(Aspect aspect) {
    return switch (aspect) {
      case TYPE,
          FORMAT,
          REQUIRED,
          NULLABLE,
          MIN_LENGTH,
          MAX_LENGTH,
          PATTERN,
          MINIMUM,
          MAXIMUM,
          MIN_ITEMS,
          MAX_ITEMS,
          UNIQUE_ITEMS,
          ENUM,
          DEFAULT,
          EXAMPLE,
          DEPRECATED,
          NAME,
          STYLE,
          CHARACTERS,
          IDEMPOTENT,
          SECRET,
          SERVER,
          TITLE,
          VERSION,
          TAG -> Handling.EDIT;
      case OPEN -> Handling.RECORD;
      case UNIQUE_BY,
          SECURITY,
          METHOD,
          PATH,
          SAMPLE_PATH,
          LOST_NAME,
          CLIENT_PARAMETER,
          ERROR_ENVELOPE,
          EXTENSION -> Handling.ASK;
    };
  }

  static Handling of(Ambiguity ambiguity) {
    return switch (ambiguity) {
      case NO_WORDS,
          STATUS_WITHOUT_PAYLOAD,
          REQUIRED_UNSAID,
          SIZE_UNSAID,
          LENGTH_UNSAID,
          CHARACTERS_UNSAID,
          BOUNDS_OF_TEXT,
          ERRORS_UNSAID -> Handling.RECORD;
      case MEMBER_ONLY_IN_SAMPLE, SAMPLE_OUTSIDE_ENUM, BODY_WITHOUT_TABLE -> Handling.ASK;
    };
  }
}
