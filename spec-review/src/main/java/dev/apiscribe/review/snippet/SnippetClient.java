package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.generated.BuilderSetting;
import dev.apiscribe.review.snippet.Expression.Call;
import dev.apiscribe.review.snippet.Expression.Fixed;
import dev.apiscribe.review.snippet.JavaSnippet.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a builder that make a client ready for one operation. */
final class SnippetClient {
  private final CalledOperation operation;
  private final List<BuilderSetting> settings;
  private final Statements statements;
  private final List<Variable> variables;
  private final List<Call> steps = new ArrayList<>();

  SnippetClient(
      CalledOperation operation,
      List<BuilderSetting> settings,
      Statements statements,
      List<Variable> variables) {
    this.operation = operation;
    this.settings = settings;
    this.statements = statements;
    this.variables = variables;
  }

  List<Call> steps() {
    operation.serverVariables().properties().forEach(variable -> {
      if (variable.getValue().path("x-placeholder").asBoolean()) {
        setting("variable", variable.getKey())
            .ifPresent(setting -> step(
                setting,
                List.of(variable(
                    setting.parameters().get(0),
                    variable.getKey(),
                    variable.getValue().path("description").asText()))));
      }
    });
    operation.parameters().stream().filter(SpecParameter::isOfClient).forEach(this::parameter);
    for (Map<String, JsonNode> schemes : operation.security()) {
      if (credentials(schemes)) {
        break;
      }
    }
    steps.add(Call.of("build"));
    return steps;
  }

  private void parameter(SpecParameter parameter) {
    for (BuilderSetting setting : settings) {
      if (setting.kind().equals("parameter") && setting.name().equals(parameter.name())) {
        if (parameter.hasExample()) {
          step(
              setting,
              List.of(statements.values.of(
                  parameter.example(), setting.types().get(0), setting.method())));
        } else if (parameter.isRequired()) {
          step(
              setting,
              List.of(variable(
                  setting.parameters().get(0), parameter.name(), parameter.description())));
        }
      }
    }
  }

  /**
   * Returns whether the builder has a method for the alternative; one that needs several schemes at
   * once, it has not.
   */
  private boolean credentials(Map<String, JsonNode> schemes) {
    if (schemes.size() != 1) {
      return false;
    }
    Map.Entry<String, JsonNode> only = schemes.entrySet().iterator().next();
    String name = only.getKey();
    JsonNode scheme = only.getValue();
    boolean basic = scheme.path("scheme").asText().equalsIgnoreCase("basic");
    boolean header = scheme.path("type").asText().equals("apiKey")
        && scheme.path("in").asText().equals("header");
    Optional<BuilderSetting> setting = basic
        ? setting("basic", "")
        : header ? setting("header", scheme.path("name").asText()) : Optional.empty();
    setting.ifPresent(found -> step(
        found,
        found.parameters().stream()
            .<Expression>map(parameter -> variable(
                parameter,
                basic ? name + "_" + parameter : name,
                scheme.path("description").asText()))
            .toList()));
    return setting.isPresent();
  }

  /** The one that takes texts: others take what is asked for them. */
  private Optional<BuilderSetting> setting(String kind, String name) {
    return settings.stream()
        .filter(setting ->
            setting.kind().equals(kind) && (name.isEmpty() || setting.name().equals(name)))
        .filter(setting -> setting.types().stream().allMatch(type -> type.is(String.class)))
        .findFirst();
  }

  private Fixed variable(String wanted, String environment, String meaning) {
    String name = statements.names.of(wanted);
    Variable.add(variables, name, environment, meaning);
    return new Fixed(name);
  }

  private void step(BuilderSetting setting, List<Expression> arguments) {
    steps.add(new Call(setting.method(), arguments));
  }
}
