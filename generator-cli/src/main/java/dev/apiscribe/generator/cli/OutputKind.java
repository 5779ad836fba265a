package dev.apiscribe.generator.cli;

import java.util.Locale;

/** What can be generated from a document. */
public enum OutputKind {
  MODELS("models"),
  CLIENT("client"),
  SPRING("server-spring"),
  JAXRS("server-jaxrs");

  private final String option;

  OutputKind(String option) {
    this.option = option;
  }

  /** Returns the name on the command line, which is that of its folder. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the value of the generator's option {@code output}. */
  String option() {
    return option;
  }
}
