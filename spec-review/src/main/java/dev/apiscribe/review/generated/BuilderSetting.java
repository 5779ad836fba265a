package dev.apiscribe.review.generated;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A method of a client's builder that sets what a spec documents.
 *
 * @param kind of what: {@code variable} of a server, {@code parameter} of the client,
 *     {@code header} or {@code basic} credentials
 * @param name of it as it travels; empty for basic credentials
 */
public record BuilderSetting(
    String kind, String name, String method, List<String> parameters, List<TypeName> types) {
  private static final List<String> KINDS = List.of("variable", "parameter", "header", "basic");

  static List<BuilderSetting> of(JavaFile client, ClassTree builder) {
    List<BuilderSetting> settings = new ArrayList<>();
    for (MethodTree method : JavaFile.methods(builder)) {
      for (Invocation step : Invocation.in(method.getBody())) {
        if (KINDS.contains(step.method())) {
          settings.add(new BuilderSetting(
              step.method(),
              step.text().orElse(""),
              method.getName().toString(),
              method.getParameters().stream()
                  .map(parameter -> parameter.getName().toString())
                  .toList(),
              method.getParameters().stream()
                  .map(parameter -> client.typeName(parameter.getType()))
                  .toList()));
        }
      }
    }
    return settings;
  }
}
