package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Parameter.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A path that is cut into its literals and its parameters once. */
final class PathTemplate {
  private final String template;
  private final List<Object> parts;

  private PathTemplate(String template, List<Object> parts) {
    this.template = template;
    this.parts = parts;
  }

  static PathTemplate of(String template, List<Parameter> parameters) {
    List<Object> parts = new ArrayList<>();
    int end = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
      parts.add(template.substring(end, open));
      end = template.indexOf('}', open) + 1;
      String name = template.substring(open + 1, end - 1);
      parts.add(
          parameters.stream()
              .filter(parameter -> parameter.location() == Location.PATH && parameter.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no path parameter " + name + " for " + template)));
    }
    parts.add(template.substring(end));
    return new PathTemplate(template, List.copyOf(parts));
  }

  /**
   * @param encoded gives the percent-encoded value of a parameter
   */
  String fill(Function<Parameter, String> encoded) {
    StringBuilder path = new StringBuilder(this.template.length() + 32);
    for (Object part : this.parts) {
      path.append(part instanceof Parameter parameter ? encoded.apply(parameter) : part);
    }
    return path.toString();
  }

  @Override
  public String toString() {
    return this.template;
  }
}
