package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.Location;
import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.keyword.ParameterRules;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what an operation takes beside its body. */
final class ParameterReader {
  private static final JavaCode NOTHING = JavaCode.of("");

  private final OpenAPI openApi;
  private final SchemaReader schemas;

  ParameterReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    this.schemas = schemas;
  }

  /**
   * The parameters of the path and of the operation; one of the operation hides its namesake of the
   * path.
   */
  List<ParameterView> read(
      PathItem item, Operation operation, Set<String> names, Set<String> imports, String where) {
    List<ParameterView> views = new ArrayList<>();
    List<Parameter> declared = new ArrayList<>();
    for (Parameter parameter : declared(item, operation, where)) {
      if (ParameterRules.isIgnored(parameter.getIn(), parameter.getName())) {
        continue;
      }
      boolean located =
          Stream.of(Location.values()).anyMatch(each -> each.name().equals(parameter.getIn()));
      if (schema(parameter) == null || parameter.getName() == null || !located) {
        throw new IllegalArgumentException(where + ": found the parameter '"
            + PlainText.of(parameter.getName() + "' in '" + parameter.getIn())
            + "', expected a name, a schema, and one of the places "
            + List.of(Location.values()) + ". Correct it.");
      }
      declared.add(parameter);
    }
    // Those of accessors come after those of all parameters.
    Map<Parameter, String> javaNames = new LinkedHashMap<>();
    declared.forEach(each ->
        javaNames.put(each, JavaNames.free(names, JavaNames.lowerCamelCase(each.getName()))));
    Set<String> taken = new HashSet<>(names);
    javaNames.forEach(
        (parameter, name) -> views.add(parameter(parameter, name, taken, imports, where)));
    return views;
  }

  /** Returns whether its value is set once, when a client is built. */
  static boolean isConfigured(Parameter parameter) {
    return flag(parameter.getExtensions(), "x-client-parameter");
  }

  Collection<Parameter> declared(PathItem item, Operation operation, String where) {
    Map<String, Parameter> declared = new LinkedHashMap<>();
    Stream.of(item.getParameters(), operation.getParameters())
        .filter(parameters -> parameters != null)
        .flatMap(List::stream)
        .map(parameter -> resolve(parameter, where))
        .forEach(
            parameter -> declared.put(parameter.getIn() + " " + parameter.getName(), parameter));
    return declared.values();
  }

  private Parameter resolve(Parameter parameter, String where) {
    return parameter.get$ref() == null
        ? parameter
        : ComponentReference.target(
            ComponentReference.of(openApi).getParameters(),
            parameter.get$ref(),
            "parameters",
            where + ": a parameter");
  }

  /** Returns what says the type: of a parameter, or of its JSON. */
  static Schema<?> schema(Parameter parameter) {
    return parameter.getSchema() != null
            || parameter.getContent() == null
            || parameter.getContent().size() != 1
        ? parameter.getSchema()
        : parameter.getContent().values().iterator().next().getSchema();
  }

  private ParameterView parameter(
      Parameter parameter, String name, Set<String> taken, Set<String> imports, String where) {
    Schema<?> schema = schema(parameter);
    // The parser moves the parameters of a path to its operations, so that no index is that of the
    // document: the parameter is known by its name, and its schema has no pointer.
    JavaType type = schemas.type(
        schema, where + ": parameter '" + PlainText.of(parameter.getName()) + "', schema");
    Schema<?> target = schemas.resolve(schema);
    imports.addAll(type.imports());
    boolean configured = isConfigured(parameter);
    boolean required = SchemaReader.isTrue(parameter.getRequired());
    return new ParameterView(
        JavaCode.literal(parameter.getName()),
        JavaCode.literal(parameter.getName()),
        JavaCode.name(name),
        type.text().withoutLeadingNullness(),
        type.validated().withoutLeadingNullness(),
        JavaCode.concat(type.validations(), Constraints.of(target)),
        checks(parameter, target, type, required, configured),
        Javadoc.comment(parameter.getDescription(), schemas.defaultSentence(schema)),
        Location.valueOf(parameter.getIn()),
        required,
        configured,
        isSecret(parameter),
        type.isList(),
        type.text().is("Long"),
        required || parameter.getContent() != null ? null : typed(type, target, name, taken),
        environment(parameter, type, where));
  }

  private FormattedType.View typed(
      JavaType type, Schema<?> schema, String name, Set<String> taken) {
    FormattedType formatted = FormattedType.of(schemas, type, schema);
    return formatted == null
        ? null
        : formatted.parameter(
            JavaCode.name(JavaNames.free(taken, name + formatted.format().suffix())),
            JavaCode.name(name));
  }

  private static EnvironmentView environment(Parameter parameter, JavaType type, String where) {
    String place = where + ": parameter '" + PlainText.of(parameter.getName()) + "'";
    if (isConfigured(parameter) && type.text().is("String")) {
      return EnvironmentView.of(parameter.getExtensions(), place);
    }
    EnvironmentView.refuse(
        parameter.getExtensions(), place, "a string parameter with x-client-parameter");
    return null;
  }

  private boolean isSecret(Parameter parameter) {
    return flag(parameter.getExtensions(), "x-secret") || schemas.isSecret(schema(parameter));
  }

  static boolean flag(Map<String, Object> extensions, String name) {
    return extensions != null && Boolean.TRUE.equals(extensions.get(name));
  }

  /**
   * Returns what the client's descriptor says of a parameter, as calls on the runtime's builder.
   */
  private List<JavaCode> checks(
      Parameter parameter, Schema<?> schema, JavaType type, boolean required, boolean configured) {
    List<JavaCode> calls = new ArrayList<>();
    add(calls, "required", required && !"path".equals(parameter.getIn()) ? NOTHING : null);
    add(calls, "configured", configured ? NOTHING : null);
    boolean isList = "array".equals(schema.getType());
    boolean isObject = isObject(schema);
    JavaCode style = style(parameter);
    add(calls, "style", style);
    add(calls, "explode", isJoined(parameter, schema) ? false : null);
    add(calls, "allowReserved", reserved(parameter) ? NOTHING : null);
    boolean hasParts = isObject || (isList && hasParts(schema.getItems()));
    add(
        calls,
        "codec",
        hasParts || parameter.getContent() != null ? CodecView.codec(type.text()) : null);
    add(calls, "secret", isSecret(parameter) ? NOTHING : null);
    if (parameter.getContent() != null) {
      return calls;
    }
    addConstraints(calls, isList ? "listConstraints" : "constraints", schema);
    if (isList && schema.getItems() != null) {
      addConstraints(calls, "constraints", schemas.resolve(schema.getItems()));
    }
    return calls;
  }

  private static boolean isObject(Schema<?> schema) {
    return "object".equals(schema.getType()) || schema.getOneOf() != null;
  }

  /** Returns whether a value is an object, or a list. */
  private boolean hasParts(Schema<?> declared) {
    Schema<?> schema = declared == null ? new Schema<>() : schemas.resolve(declared);
    return isObject(schema) || "array".equals(schema.getType());
  }

  private static boolean reserved(Parameter parameter) {
    return Boolean.TRUE.equals(parameter.getAllowReserved()) && "query".equals(parameter.getIn());
  }

  /** Returns whether the parts of a value are one value, although the runtime would split it. */
  private static boolean isJoined(Parameter parameter, Schema<?> schema) {
    boolean isList = "array".equals(schema.getType());
    if (!isList && !isObject(schema)) {
      return false;
    }
    JavaCode style = style(parameter);
    boolean isOfPath =
        style != null && (style.is("Parameter.Style.LABEL") || style.is("Parameter.Style.MATRIX"));
    return isOfPath
        ? !Boolean.TRUE.equals(parameter.getExplode())
        : style == null
            && (isList
                ? Boolean.FALSE.equals(parameter.getExplode())
                : !Boolean.TRUE.equals(parameter.getExplode()));
  }

  /** Returns null for the usual one. */
  private static JavaCode style(Parameter parameter) {
    if (parameter.getContent() != null) {
      return JavaCode.of("Parameter.Style.JSON");
    }
    if (parameter.getStyle() == null) {
      return null;
    }
    boolean isExploded = Boolean.TRUE.equals(parameter.getExplode());
    return switch (parameter.getStyle()) {
      case DEEPOBJECT -> JavaCode.of("Parameter.Style.DEEP_OBJECT");
      case LABEL -> JavaCode.of("Parameter.Style.LABEL");
      case MATRIX -> JavaCode.of("Parameter.Style.MATRIX");
      case SPACEDELIMITED -> isExploded ? null : JavaCode.of("Parameter.Style.SPACE_DELIMITED");
      case PIPEDELIMITED -> isExploded ? null : JavaCode.of("Parameter.Style.PIPE_DELIMITED");
      default -> null;
    };
  }

  private static void addConstraints(List<JavaCode> calls, String name, Schema<?> schema) {
    List<JavaCode> constraints = Constraints.calls(schema);
    if (!constraints.isEmpty()) {
      calls.add(JavaCode.of(
          "%s(Constraints.none().%s)", JavaCode.name(name), JavaCode.join(".", constraints)));
    }
  }

  private static void add(List<JavaCode> calls, String name, Object argument) {
    if (argument != null) {
      calls.add(JavaCode.of("%s(%s)", JavaCode.name(name), argument));
    }
  }
}
