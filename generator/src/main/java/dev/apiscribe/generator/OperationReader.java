package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.AnswerView;
import dev.apiscribe.generator.OperationView.BodyView;
import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.OperationView.Result;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the operations of a document into what the templates print. */
final class OperationReader {
  private static final String EVENT_STREAM = "text/event-stream";

  private final OpenAPI openApi;
  private final SchemaReader schemas;

  OperationReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    this.schemas = schemas;
  }

  /** The operations by tag, both in the order of the document. */
  Map<String, List<OperationView>> read() {
    Map<String, List<OperationView>> tags = new LinkedHashMap<>();
    openApi
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> {
                          String where =
                              "#/paths/"
                                  + path.replace("~", "~0").replace("/", "~1")
                                  + "/"
                                  + method.name().toLowerCase();
                          if (operation.getOperationId() == null
                              || operation.getTags() == null
                              || operation.getTags().size() != 1) {
                            throw new IllegalArgumentException(
                                where + ": an operation needs an operationId and exactly one tag");
                          }
                          tags.computeIfAbsent(operation.getTags().get(0), tag -> new ArrayList<>())
                              .add(operation(path, method, item, operation, where));
                        }));
    return tags;
  }

  private OperationView operation(
      String path, PathItem.HttpMethod method, PathItem item, Operation operation, String where) {
    Set<String> imports = new TreeSet<>();
    Set<String> names = new HashSet<>();
    List<ParameterView> parameters = parameters(item, operation, names, imports, where);
    List<AnswerView> answers = alike(answers(operation, imports, where));
    List<BodyView> bodies = bodies(operation, names, imports, where);
    String id = operation.getOperationId();
    return new OperationView(
        JavaNames.literal(id),
        JavaNames.member(id),
        JavaNames.constant(id),
        method.name(),
        JavaNames.literal(path),
        Javadoc.lines(operation.getSummary(), operation.getDescription()),
        source(operation),
        operation.getExternalDocs() == null ? null : operation.getExternalDocs().getUrl(),
        SchemaReader.isTrue(operation.getDeprecated()),
        parameters,
        bodies,
        operation.getRequestBody() != null && SchemaReader.isTrue(body(operation).getRequired()),
        operation.getRequestBody() == null
            ? List.of()
            : List.copyOf(body(operation).getContent().keySet()),
        answers,
        result(operation, answers),
        JavaNames.free(names, "options", "requestOptions"),
        JavaNames.type(operation.getTags().get(0)) + "Parameters." + JavaNames.type(id),
        JavaNames.type(id),
        JavaNames.free(names, "parameters", "optionalParameters"),
        imports);
  }

  /** Where in which document the operation stands, for its Javadoc. */
  private static String source(Operation operation) {
    if (operation.getExtensions() == null
        || !(operation.getExtensions().get("x-source") instanceof Map<?, ?> source)) {
      return null;
    }
    Object lines = source.get("lines");
    String place = lines == null ? "published page of the same revision" : "lines " + lines;
    return Javadoc.escape(source.get("document") + ", " + place);
  }

  private List<ParameterView> parameters(
      PathItem item, Operation operation, Set<String> names, Set<String> imports, String where) {
    List<Parameter> declared = new ArrayList<>();
    if (item.getParameters() != null) {
      declared.addAll(item.getParameters());
    }
    if (operation.getParameters() != null) {
      declared.addAll(operation.getParameters());
    }
    List<ParameterView> views = new ArrayList<>();
    for (Parameter each : declared) {
      Parameter parameter = resolve(each);
      if (parameter.getSchema() == null || "cookie".equals(parameter.getIn())) {
        throw new IllegalArgumentException(
            where
                + ": parameter "
                + parameter.getName()
                + " needs a schema, and may not be a cookie");
      }
      views.add(parameter(parameter, names, imports, where));
    }
    return views;
  }

  private Parameter resolve(Parameter parameter) {
    return parameter.get$ref() == null
        ? parameter
        : openApi
            .getComponents()
            .getParameters()
            .get(parameter.get$ref().substring(parameter.get$ref().lastIndexOf('/') + 1));
  }

  private ParameterView parameter(
      Parameter parameter, Set<String> names, Set<String> imports, String where) {
    Schema<?> schema = parameter.getSchema();
    Schema<?> target = schemas.resolve(schema);
    JavaType type = schemas.type(schema, where + "/parameters/" + parameter.getName());
    imports.addAll(type.imports());
    boolean configured = flag(parameter.getExtensions(), "x-client-parameter");
    boolean required = SchemaReader.isTrue(parameter.getRequired());
    Object standard = target.getDefault();
    return new ParameterView(
        JavaNames.literal(parameter.getName()),
        JavaNames.free(names, JavaNames.member(parameter.getName())),
        type.text(),
        type.validated(),
        schemas.constraints(target),
        checks(parameter, target, required, configured),
        Javadoc.comment(
            parameter.getDescription(),
            standard == null ? null : "The service's default is " + standard + "."),
        parameter.getIn(),
        required,
        required,
        configured,
        flag(parameter.getExtensions(), "x-secret"),
        type.isList(),
        type.text().equals("Long"));
  }

  private static boolean flag(Map<String, Object> extensions, String name) {
    return extensions != null && Boolean.TRUE.equals(extensions.get(name));
  }

  /** What the client's descriptor says of a parameter, as calls on the runtime's builder. */
  private static List<String> checks(
      Parameter parameter, Schema<?> schema, boolean required, boolean configured) {
    List<String> calls = new ArrayList<>();
    add(calls, "required", required && !"path".equals(parameter.getIn()) ? "" : null);
    add(calls, "configured", configured ? "" : null);
    add(
        calls,
        "explode",
        "array".equals(schema.getType()) && Boolean.FALSE.equals(parameter.getExplode())
            ? false
            : null);
    add(calls, "secret", flag(parameter.getExtensions(), "x-secret") ? "" : null);
    add(calls, "minLength", schema.getMinLength());
    add(calls, "maxLength", schema.getMaxLength());
    add(
        calls,
        "pattern",
        schema.getPattern() == null
            ? null
            : JavaNames.literal(SchemaReader.wholeMatch(schema.getPattern())));
    add(
        calls,
        "minimum",
        schema.getMinimum() == null
            ? null
            : JavaNames.literal(schema.getMinimum().toPlainString()));
    add(
        calls,
        "maximum",
        schema.getMaximum() == null
            ? null
            : JavaNames.literal(schema.getMaximum().toPlainString()));
    add(calls, "minItems", schema.getMinItems());
    add(calls, "maxItems", schema.getMaxItems());
    return calls;
  }

  private static void add(List<String> calls, String name, Object argument) {
    if (argument != null) {
      calls.add(name + "(" + argument + ")");
    }
  }

  private RequestBody body(Operation operation) {
    return operation.getRequestBody();
  }

  private List<BodyView> bodies(
      Operation operation, Set<String> names, Set<String> imports, String where) {
    if (operation.getRequestBody() == null) {
      return List.of();
    }
    String name = JavaNames.free(names, "body", "requestBody");
    Map<String, BodyView> bodies = new LinkedHashMap<>();
    boolean[] content = {false};
    body(operation)
        .getContent()
        .forEach(
            (mediaType, media) -> {
              if (isJson(mediaType)
                  && !"string".equals(schemas.resolve(media.getSchema()).getType())) {
                JavaType type = schemas.type(media.getSchema(), where + "/requestBody");
                imports.addAll(type.imports());
                List<String> constraints =
                    new ArrayList<>(type.model() ? List.of("@Valid") : List.of());
                constraints.addAll(schemas.constraints(media.getSchema()));
                bodies.putIfAbsent(
                    type.text(),
                    new BodyView(
                        name,
                        type.text(),
                        type.model() ? type.text() : type.validated(),
                        false,
                        JavaNames.literal(mediaType),
                        constraints));
              } else {
                content[0] = true;
              }
            });
    List<BodyView> views = new ArrayList<>(bodies.values());
    if (content[0]) {
      views.add(new BodyView(name, "Content", "Content", true, null, List.of()));
    }
    return views;
  }

  static boolean isJson(String mediaType) {
    String plain = mediaType.replaceFirst(";.*", "").strip();
    return plain.equals("application/json") || plain.endsWith("+json");
  }

  private List<AnswerView> answers(Operation operation, Set<String> imports, String where) {
    List<AnswerView> answers = new ArrayList<>();
    operation
        .getResponses()
        .forEach(
            (status, declared) -> {
              if (!status.matches("[1-5]\\d\\d")) {
                throw new IllegalArgumentException(
                    where
                        + "/responses/"
                        + status
                        + ": name each status, 'default' and ranges are not supported");
              }
              ApiResponse response =
                  declared.get$ref() == null
                      ? declared
                      : openApi
                          .getComponents()
                          .getResponses()
                          .get(
                              declared
                                  .get$ref()
                                  .substring(declared.get$ref().lastIndexOf('/') + 1));
              answers.add(
                  answer(
                      Integer.parseInt(status),
                      response.getContent(),
                      imports,
                      where + "/responses/" + status));
            });
    return answers;
  }

  private AnswerView answer(int status, Content content, Set<String> imports, String where) {
    boolean success = status < 300;
    if (content == null || content.isEmpty()) {
      return new AnswerView(status, success, "Answer.none()", "Void", List.of());
    }
    List<String> mediaTypes = List.copyOf(content.keySet());
    String json = mediaTypes.stream().filter(OperationReader::isJson).findFirst().orElse(null);
    JavaType type = json == null ? null : schemas.type(content.get(json).getSchema(), where);
    if (type != null) {
      imports.addAll(type.imports());
    }
    if (mediaTypes.contains(EVENT_STREAM)) {
      String value = type == null ? "Object" : type.text();
      return new AnswerView(
          status,
          success,
          "Answer.events(" + value + ".class)",
          "EventAnswer<" + value + ">",
          mediaTypes);
    }
    if (type != null) {
      String custom =
          json.equals("application/json") ? "" : ".withMediaType(" + JavaNames.literal(json) + ")";
      return new AnswerView(status, success, decoder(type) + custom, boxed(type), mediaTypes);
    }
    String mediaType = mediaTypes.get(0);
    boolean text = mediaType.startsWith("text/");
    return new AnswerView(
        status,
        success,
        "Answer."
            + (text ? "text()" : "bytes()")
            + ".withMediaType("
            + JavaNames.literal(mediaType)
            + ")",
        text ? "String" : "InputStream",
        mediaTypes);
  }

  /**
   * Where one success may be an event stream, each is handed to the caller in the same wrapping.
   */
  private static List<AnswerView> alike(List<AnswerView> answers) {
    return answers.stream()
        .filter(answer -> answer.success() && answer.isEvents())
        .findFirst()
        .map(
            events ->
                answers.stream()
                    .map(answer -> answer.success() ? answer.decodedAs(events) : answer)
                    .toList())
        .orElse(answers);
  }

  private static String boxed(JavaType type) {
    return type.text().replaceFirst("^@Nullable ", "");
  }

  private static String decoder(JavaType type) {
    String text = boxed(type);
    if (text.matches("\\w+")) {
      return "Answer.json(" + text + ".class)";
    }
    if (text.matches("List<\\w+>")) {
      return "Answer.jsonList(" + text.substring(5, text.length() - 1) + ".class)";
    }
    return "Answer.json(new TypeReference<" + text + ">() {})";
  }

  private static Result result(Operation operation, List<AnswerView> answers) {
    List<AnswerView> successes = answers.stream().filter(AnswerView::success).toList();
    if (successes.isEmpty()) {
      throw new IllegalArgumentException(
          operation.getOperationId() + ": no success status is documented");
    }
    AnswerView events = successes.stream().filter(AnswerView::isEvents).findFirst().orElse(null);
    if (events != null) {
      return new Result(events.type(), false, false, true);
    }
    List<String> types =
        successes.stream().filter(AnswerView::hasBody).map(AnswerView::type).distinct().toList();
    boolean nullable = successes.stream().anyMatch(answer -> !answer.hasBody());
    if (types.isEmpty()) {
      return new Result("Void", false, true, false);
    }
    String type = types.size() == 1 ? types.get(0) : "Object";
    return new Result(type, nullable, false, false);
  }
}
