package dev.apiscribe.templates.sockets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An operation with a body in two kinds of media types.
 *
 * @param isSame whether both have one schema
 */
record BodyCase(Kind first, Kind second, boolean isSame) {
  static final String FILTER = "{$ref: '#/components/schemas/Filter'}";
  static final String NESTED = "{$ref: '#/components/schemas/Nested'}";

  /** Kinds of media types, and how servers are given them. */
  enum Kind {
    JSON("application/json", Form.VALUE),
    VENDOR("application/vnd.golden+json", Form.VALUE),
    MERGE("application/merge-patch+json", Form.VALUE),
    PATCH("application/json-patch+json", Form.VALUE),
    FORM("application/x-www-form-urlencoded", Form.PAIRS),
    PARTS("multipart/form-data", Form.STREAM),
    TEXT("text/plain", Form.STREAM),
    BYTES("application/octet-stream", Form.STREAM),
    LINES("application/x-ndjson", Form.STREAM),
    SUFFIX("application/*+json", Form.STREAM),
    APPLICATION("application/*", Form.STREAM),
    TEXTS("text/*", Form.STREAM),
    ANY("*/*", Form.STREAM);

    private final String mediaType;
    private final Form form;

    Kind(String mediaType, Form form) {
      this.mediaType = mediaType;
      this.form = form;
    }

    /** Returns the media type that a caller sends. */
    String sent() {
      return switch (this) {
        case SUFFIX -> "application/vnd.other+json";
        case APPLICATION -> "application/x-own";
        case TEXTS -> "text/csv";
        case ANY -> "image/png";
        default -> mediaType;
      };
    }
  }

  /** How a server is given a body. */
  enum Form {
    VALUE,
    PAIRS,
    STREAM
  }

  /** Each pair of kinds, with one schema and with two. */
  static List<BodyCase> all() {
    List<BodyCase> all = new ArrayList<>();
    for (Kind first : Kind.values()) {
      for (Kind second : Kind.values()) {
        if (first.ordinal() < second.ordinal()) {
          all.add(new BodyCase(first, second, false));
          all.add(new BodyCase(second, first, true));
        }
      }
    }
    return all;
  }

  List<Kind> kinds() {
    return List.of(first, second);
  }

  /** A range of JSON is what its schema is elsewhere. */
  Form form(Kind kind) {
    boolean hasType = isSame && isWrittenByCodec(kind == first ? second : first);
    return kind == Kind.SUFFIX && hasType ? Form.VALUE : kind.form;
  }

  private static boolean isWrittenByCodec(Kind kind) {
    return kind.form != Form.STREAM;
  }

  /** Returns the schema of one of the media types. */
  String schema(Kind kind) {
    if (isSame) {
      return FILTER;
    }
    String object = kind == first ? FILTER : NESTED;
    return switch (kind) {
      case VENDOR -> "{type: array, items: " + NESTED + "}";
      case PATCH -> "{type: array, items: " + FILTER + "}";
      case TEXT -> "{type: string}";
      case BYTES -> "{type: string, format: binary}";
      default -> object;
    };
  }

  /** Returns whether callers say which of the media types they want. */
  boolean isChosenByCallers() {
    return isSame && form(first) != Form.STREAM && form(second) != Form.STREAM;
  }

  String operation() {
    return first.name().toLowerCase(Locale.ROOT)
        + second.name().charAt(0)
        + second.name().substring(1).toLowerCase(Locale.ROOT)
        + (isSame ? "Same" : "Different");
  }

  String path() {
    return "/bodies/" + operation();
  }

  String yaml() {
    StringBuilder yaml = new StringBuilder("  " + path() + ":\n    post:\n      operationId: "
        + operation() + "\n      tags: [bodies]\n      requestBody:\n        content:\n");
    for (Kind kind : kinds()) {
      yaml.append("          '")
          .append(kind.mediaType)
          .append("': {schema: ")
          .append(schema(kind))
          .append("}\n");
    }
    return yaml.append("      responses: {'204': {description: Done.}}\n").toString();
  }

  @Override
  public String toString() {
    return operation();
  }
}
