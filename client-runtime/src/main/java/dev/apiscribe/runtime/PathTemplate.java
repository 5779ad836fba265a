package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Parameter.Location;
import dev.apiscribe.runtime.internal.http.PercentEncoding;
import java.util.ArrayList;
import java.util.List;

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
    int fragment = template.indexOf('#'); // it is not sent, and would hide the query
    String sent = fragment < 0 ? template : template.substring(0, fragment);
    int end = 0;
    for (int open = sent.indexOf('{'); open >= 0; open = sent.indexOf('{', end)) {
      parts.add(PercentEncoding.encodeOfPath(sent.substring(end, open)));
      end = sent.indexOf('}', open) + 1;
      parts.add(named(sent.substring(open + 1, end - 1), parameters, template));
    }
    parts.add(PercentEncoding.encodeOfPath(sent.substring(end)));
    return new PathTemplate(template, List.copyOf(parts));
  }

  private static Parameter named(String name, List<Parameter> parameters, String template) {
    for (Parameter parameter : parameters) {
      if (parameter.location() == Location.PATH && parameter.name().equals(name)) {
        return parameter;
      }
    }
    throw new IllegalArgumentException("no path parameter " + name + " for " + template);
  }

  /** Literals, and the parameters between them, in their order. */
  List<Object> parts() {
    return parts;
  }

  @Override
  public String toString() {
    return template;
  }
}
