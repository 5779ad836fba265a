package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.AnswerView;
import dev.apiscribe.generator.OperationView.BodyView;
import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.OperationView.Result;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the operations of a document into what the templates print. */
final class OperationReader {
  private final OpenAPI openApi;
  private final ParameterReader parameterReader;
  private final BodyReader bodyReader;
  private final RowFormatReader rowFormatReader;
  private final AnswerReader answerReader;

  OperationReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    this.parameterReader = new ParameterReader(openApi, schemas);
    this.bodyReader = new BodyReader(openApi, schemas);
    this.rowFormatReader = new RowFormatReader(schemas);
    this.answerReader = new AnswerReader(openApi, schemas);
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
    List<ParameterView> parameters = parameterReader.read(item, operation, names, imports, where);
    List<AnswerView> answers = answerReader.read(operation, imports, where);
    List<BodyView> bodies = bodyReader.read(operation, names, imports, where);
    RequestBody body = bodyReader.declared(operation);
    String id = operation.getOperationId();
    return new OperationView(
        JavaNames.literal(id),
        JavaNames.member(id),
        JavaNames.constant(id),
        method.name(),
        JavaNames.literal(path),
        Javadoc.lines(operation.getSummary(), operation.getDescription()),
        source(operation),
        operation.getExternalDocs() == null
            ? null
            : Javadoc.address(operation.getExternalDocs().getUrl()),
        SchemaReader.isTrue(operation.getDeprecated()),
        parameters,
        bodies,
        body != null && SchemaReader.isTrue(body.getRequired()),
        ParameterReader.flag(operation.getExtensions(), "x-idempotent"),
        body == null ? List.of() : List.copyOf(body.getContent().keySet()),
        rowFormatReader.read(
            operation,
            parameterReader.declared(item, operation),
            body == null ? null : body.getContent(),
            where),
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
