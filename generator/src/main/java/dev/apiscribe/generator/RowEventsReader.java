package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.RowEventsView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which events of a stream bring rows, from the extension of its media type. */
final class RowEventsReader {
  private static final String NAME = "x-row-events";

  private final OpenAPI openApi;
  private final ParameterReader parameters;

  RowEventsReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    parameters = new ParameterReader(openApi, schemas);
  }

  /** Returns null where no rows are described. */
  RowEventsView read(MediaType media, String where) {
    Object declared =
        media.getExtensions() == null ? null : media.getExtensions().get(NAME);
    if (declared == null) {
      return null;
    }
    String place = where + "/" + NAME;
    Map<?, ?> events = ExtensionValues.object(
        declared,
        place,
        Set.of("opening", "header", "rows"),
        "metrics",
        "status",
        "message",
        "errors",
        "cancel");
    List<JavaCode> steps = new ArrayList<>();
    String opening = ExtensionValues.text(events, "opening", place);
    String rows = ExtensionValues.text(events, "rows", place);
    steps.add(call(
        "opening", literal(opening), literal(ExtensionValues.pointer(events, "header", place))));
    steps.add(call("rows", literal(rows)));
    List<String> metrics = ExtensionValues.names(events.get("metrics"), place + "/metrics");
    if (!metrics.isEmpty()) {
      steps.add(call("metrics", literals(metrics)));
    }
    List<String> errors = ExtensionValues.names(events.get("errors"), place + "/errors");
    List<String> all = new ArrayList<>(List.of(opening, rows));
    all.addAll(metrics);
    all.addAll(errors);
    if (Set.copyOf(all).size() < all.size()) {
      throw new IllegalArgumentException(
          place + ": opening, rows, metrics and errors need names of their own");
    }
    if (events.get("status") != null) {
      steps.add(status(events.get("status"), place + "/status"));
    }
    if (events.get("message") != null) {
      steps.add(call("message", literal(ExtensionValues.pointer(events, "message", place))));
    }
    if (!errors.isEmpty()) {
      steps.add(call("errors", literals(errors)));
    }
    JavaCode stop = null;
    if (events.get("cancel") != null) {
      Map<?, ?> cancel = ExtensionValues.object(
          events.get("cancel"), place + "/cancel", Set.of("operationId", "parameter", "from"));
      steps.add(
          call("stopId", literal(ExtensionValues.pointer(cancel, "from", place + "/cancel"))));
      stop = stop(cancel, place + "/cancel");
    }
    return new RowEventsView(
        JavaCode.of("RowEvents.%s", JavaCode.join("\n          .", steps)), stop);
  }

  private static JavaCode status(Object declared, String where) {
    Map<?, ?> status =
        ExtensionValues.object(declared, where, Set.of("from", "failed"), "finished");
    String from = ExtensionValues.pointer(status, "from", where);
    List<String> finished = ExtensionValues.names(status.get("finished"), where + "/finished");
    List<String> failed = ExtensionValues.names(status.get("failed"), where + "/failed");
    for (String value : failed) {
      if (finished.contains(value)) {
        throw new IllegalArgumentException(
            where + "/failed: " + value + " is also finished; a status is one or the other");
      }
    }
    return call(
        "status",
        literal(from),
        call("List.of", literals(finished)),
        call("List.of", literals(failed)));
  }

  private JavaCode stop(Map<?, ?> cancel, String where) {
    String id = ExtensionValues.text(cancel, "operationId", where);
    String parameter = ExtensionValues.text(cancel, "parameter", where);
    JavaCode constant = null;
    for (PathItem item : openApi.getPaths().values()) {
      for (Operation operation : item.readOperations()) {
        if (id.equals(operation.getOperationId())) {
          check(item, operation, parameter, where);
          String owner = JavaNames.type(operation.getTags().get(0)) + "Operations.";
          constant = JavaCode.name(owner + JavaNames.constant(id));
        }
      }
    }
    if (constant == null) {
      throw new IllegalArgumentException(where + "/operationId: there is no operation " + id);
    }
    return call("stoppedBy", JavaCode.of("() -> %s", constant), literal(parameter));
  }

  /** The parameter must be all that the operation needs beside what a client is built with. */
  private void check(PathItem item, Operation operation, String parameter, String where) {
    boolean found = false;
    for (Parameter declared : parameters.declared(item, operation, where)) {
      boolean wanted = declared.getName().equals(parameter) && "path".equals(declared.getIn());
      found |= wanted;
      if (!wanted
          && SchemaReader.isTrue(declared.getRequired())
          && !ParameterReader.isConfigured(declared)) {
        throw new IllegalArgumentException(
            where + ": " + operation.getOperationId() + " also needs " + declared.getName());
      }
    }
    if (!found) {
      throw new IllegalArgumentException(where
          + "/parameter: "
          + operation.getOperationId()
          + " has no path parameter "
          + parameter);
    }
    if (operation.getRequestBody() != null
        && SchemaReader.isTrue(operation.getRequestBody().getRequired())) {
      throw new IllegalArgumentException(
          where + ": " + operation.getOperationId() + " also needs a body");
    }
  }

  private static JavaCode call(String method, JavaCode... arguments) {
    return JavaCode.of("%s(%s)", JavaCode.name(method), JavaCode.join(List.of(arguments)));
  }

  private static JavaCode[] literals(List<String> texts) {
    return texts.stream().map(JavaCode::literal).toArray(JavaCode[]::new);
  }

  private static JavaCode literal(String text) {
    return JavaCode.literal(text);
  }
}
