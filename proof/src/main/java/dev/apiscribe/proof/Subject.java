package dev.apiscribe.proof;

/** What an example is checked with. */
public enum Subject {
  SCHEMA("schema"),
  JACKSON_2("models, Jackson 2"),
  JACKSON_3("models, Jackson 3"),
  CLIENT("client"),
  SPRING("Spring"),
  JAXRS("JAX-RS");

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
