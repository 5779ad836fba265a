package dev.apiscribe.review.proof;

import java.util.Arrays;
import java.util.Optional;

/** The subjects that are checked against the documents. */
public enum Subject {
  SCHEMA("schema", "Schema"),
  MODEL_JACKSON2("model-jackson2", "Models, Jackson 2"),
  MODEL_JACKSON3("model-jackson3", "Models, Jackson 3"),
  VALIDATION("validation", "Constraints"),
  CLIENT("client", "Client"),
  CLIENT_ASYNC("client-async", "Client, async"),
  SPRING("spring", "Spring"),
  JAXRS("jaxrs", "JAX-RS");

  private final String label;
  private final String title;

  Subject(String label, String title) {
    this.label = label;
    this.title = title;
  }

  /** As the report has it. */
  public String label() {
    return label;
  }

  public String title() {
    return title;
  }

  static Optional<Subject> of(String label) {
    return Arrays.stream(values())
        .filter(subject -> subject.label.equals(label))
        .findFirst();
  }
}
