package dev.apiscribe.review.document;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The aspects of an operation, a parameter, a property, a body or an API. Their labels are the
 * words of OpenAPI where it has one.
 */
public enum Aspect {
  /**
   * One of {@code string integer number boolean object array}; {@code any} where the page says that
   * anything goes.
   */
  TYPE("type"),
  FORMAT("format"),
  /**
   * True or false; no statement where the page has no word on it, as in a response table without
   * such a column.
   */
  REQUIRED("required"),
  NULLABLE("nullable"),
  MIN_LENGTH("minLength"),
  MAX_LENGTH("maxLength"),
  PATTERN("pattern"),
  MINIMUM("minimum"),
  MAXIMUM("maximum"),
  MIN_ITEMS("minItems"),
  MAX_ITEMS("maxItems"),
  UNIQUE_ITEMS("uniqueItems"),
  /** The property in which the items of a list differ. Pages say it in sentences. */
  UNIQUE_BY("x-unique-by"),
  /** The values, as a list in the order in which they are said. */
  ENUM("enum"),
  /** True where values beyond {@link #ENUM} are said to be possible. */
  OPEN("open"),
  DEFAULT("default"),
  EXAMPLE("example"),
  DEPRECATED("deprecated"),
  /** The name of an object's schema. */
  NAME("name"),
  /** On a parameter: style and explode, where they are not the defaults. */
  STYLE("style"),
  /**
   * A character set, a suffix and the like, in the page's words: a value that only a pattern can
   * say.
   */
  CHARACTERS("characters"),
  IDEMPOTENT("idempotent"),
  SECRET("secret"),
  /** The type, location and name of a security scheme, {@code apiKey header X-Api-Key}. */
  SECURITY("security"),
  /** The address of a server, its variables in braces. */
  SERVER("server"),
  /** Title and version of the API. */
  TITLE("title"),
  VERSION("version"),
  METHOD("method"),
  PATH("path"),
  /** The path of an example request that is not an instance of the path. */
  SAMPLE_PATH("samplePath"),
  TAG("tag"),
  /**
   * True where a page has lost the name of a row, and the example beside it tells which one it must
   * be.
   */
  LOST_NAME("lostName"),
  /** Whether a parameter is set once when a client is built. Only specs say so. */
  CLIENT_PARAMETER("clientParameter"),
  /** What a server made from the spec answers to a request that breaks it. Only specs say so. */
  ERROR_ENVELOPE("errorEnvelope"),
  /** Whatever else a vendor extension says. Only specs say so. */
  EXTENSION("extension");

  private static final Map<String, Aspect> BY_LABEL = Arrays.stream(values())
      .collect(Collectors.toUnmodifiableMap(Aspect::label, Function.identity()));

  /** A value of {@link #SECURITY}: nothing is asked for. */
  public static final String NO_SECURITY = "none";

  private final String label;

  Aspect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Fails with {@link IllegalArgumentException} when there is no such aspect. */
  public static Aspect of(String label) {
    Aspect aspect = BY_LABEL.get(label);
    if (aspect == null) {
      throw new IllegalArgumentException("no aspect " + label);
    }
    return aspect;
  }
}
