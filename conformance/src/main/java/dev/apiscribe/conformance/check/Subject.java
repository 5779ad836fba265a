package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What is checked against the document. */
public enum Subject {
  SCHEMA("schema"),
  MODEL_JACKSON2("model-jackson2"),
  MODEL_JACKSON3("model-jackson3"),
  VALIDATION("validation"),
  CLIENT("client"),
  CLIENT_ASYNC("client-async"),
  SPRING("spring"),
  JAXRS("jaxrs");

  /** Those that every documented payload is checked against without a wire. */
  public static final List<Subject> OF_PAYLOADS =
      List.of(SCHEMA, MODEL_JACKSON2, MODEL_JACKSON3, VALIDATION);

  /** Those that every exchange is checked against. */
  public static final List<Subject> OF_EXCHANGES = List.of(CLIENT, CLIENT_ASYNC, SPRING, JAXRS);

  /** Those that every documented payload is checked against, on the wire or without. */
  public static final List<Subject> ALL = List.of(values());

  /** Those that must refuse what breaks a constraint. */
  public static final List<Subject> OF_CONSTRAINTS = List.of(VALIDATION, CLIENT, SPRING, JAXRS);

  /** Those that must read a changed response. */
  public static final List<Subject> OF_CHANGED = List.of(CLIENT, CLIENT_ASYNC);

  /** Those that every model is checked against. */
  public static final List<Subject> OF_MODELS = List.of(MODEL_JACKSON2, MODEL_JACKSON3, VALIDATION);

  /** Those that every route is checked against. */
  public static final List<Subject> OF_ROUTES = List.of(CLIENT);

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  @JsonValue
  public String label() {
    return label;
  }
}
