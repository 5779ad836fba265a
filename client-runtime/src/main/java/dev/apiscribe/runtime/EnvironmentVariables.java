package dev.apiscribe.runtime;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The environment variables that a program is configured by. A blank one counts as not set. */
public final class EnvironmentVariables {
  private final Map<String, String> variables;

  private EnvironmentVariables(Map<String, String> variables) {
    this.variables = variables;
  }

  /** Returns those of the process. */
  public static EnvironmentVariables ofTheProcess() {
    return of(System.getenv());
  }

  /** Returns these variables. */
  public static EnvironmentVariables of(Map<String, String> variables) {
    return new EnvironmentVariables(Map.copyOf(variables));
  }

  /** Returns the value of the first of these variables that is set. */
  public Optional<String> first(String... names) {
    return Stream.of(names)
        .map(name -> variables.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** Returns whether one of these variables is set. */
  public boolean has(String... names) {
    return first(names).isPresent();
  }

  /** Returns the names of the variables. The values may be secret. */
  @Override
  public String toString() {
    return "EnvironmentVariables" + variables.keySet().stream().sorted().toList();
  }
}
