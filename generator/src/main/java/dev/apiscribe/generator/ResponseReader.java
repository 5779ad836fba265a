package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.OperationView.RowEventsView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the documented responses of an operation, one per status. */
final class ResponseReader {
  private static final String EVENT_STREAM = "text/event-stream";

  private final OpenAPI openApi;
  private final SchemaReader schemas;
  private final RowEventsReader rowEvents;
  private final HeaderReader headerReader;
  private final ValuesReader valuesReader;

  ResponseReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    this.schemas = schemas;
    rowEvents = new RowEventsReader(openApi, schemas);
    headerReader = new HeaderReader(openApi, schemas);
    valuesReader = new ValuesReader(schemas);
  }

  List<ResponseView> read(Operation operation, Set<String> imports, String where) {
    List<ResponseView> responses = responses(operation, imports, where);
    return responses.stream().anyMatch(ResponseView::success)
        ? alike(responses)
        : withSuccess(responses);
  }

  /** Without a documented success, the response of all other statuses is also that of a success. */
  private static List<ResponseView> withSuccess(List<ResponseView> responses) {
    List<ResponseView> all = new ArrayList<>(responses);
    all.add(
        0,
        responses.stream()
            .filter(response -> response.status().isDefault())
            .findFirst()
            .map(response -> response.at(StatusView.DEFAULT_SUCCESS))
            .orElse(nothing(StatusView.DEFAULT_SUCCESS, List.of(), Javadoc.comment())));
    return alike(all);
  }

  private List<ResponseView> responses(Operation operation, Set<String> imports, String where) {
    List<ResponseView> responses = new ArrayList<>();
    operation.getResponses().forEach((status, declared) -> {
      String at = where + "/responses" + JsonPointers.step(status);
      if (!status.matches("default|[1-5](\\d\\d|XX)")) {
        throw new IllegalArgumentException(at + ": expected a status of three digits, a range such"
            + " as 4XX, or default. Correct it.");
      }
      ApiResponse response = declared.get$ref() == null
          ? declared
          : ComponentReference.target(
              ComponentReference.of(openApi).getResponses(), declared.get$ref(), "responses", at);
      responses.add(response(
          operation,
          StatusView.of(status),
          response,
          imports,
          declared.get$ref() == null ? at : declared.get$ref()));
    });
    return responses;
  }

  private ResponseView response(
      Operation operation,
      StatusView status,
      ApiResponse declared,
      Set<String> imports,
      String where) {
    boolean success = status.success();
    Content content = declared.getContent();
    Comment comment = Javadoc.comment(declared.getDescription());
    List<HeaderView> headers = headerReader.read(declared, imports, where);
    if (content == null || content.isEmpty()) {
      return nothing(status, headers, comment);
    }
    List<JavaCode> mediaTypes = JavaCode.literals(content.keySet());
    String json = content.keySet().stream()
        .filter(each -> JsonMediaType.matches(each) && !ValuesReader.isLines(each))
        .findFirst()
        .orElse(null);
    ResponseView values = success && json == null
        ? valuesReader.read(status, content, mediaTypes, headers, comment, imports, where)
        : null;
    if (values != null) {
      return values;
    }
    JavaType type = json == null
        ? null
        : schemas.type(
            content.get(json).getSchema(),
            where + "/content" + JsonPointers.step(json) + "/schema");
    if (type != null) {
      imports.addAll(type.imports());
    }
    if (content.containsKey(EVENT_STREAM)) {
      JavaCode value = type == null ? JavaCode.name("Object") : boxed(type);
      if (!value.erasure().is(value.toString())) {
        throw new IllegalArgumentException(where
            + ": beside text/event-stream, JSON must be a single object; give it a schema of"
            + " its own");
      }
      RowEventsView rows =
          rowEvents.read(content.get(EVENT_STREAM), where + "/content/text~1event-stream");
      if (rows != null && (type == null || !success)) {
        throw new IllegalArgumentException(
            where + ": x-row-events needs a success, and JSON beside the stream for the opening");
      }
      JavaCode constant = JavaCode.name(JavaNames.constant(operation.getOperationId()) + "_ROWS");
      return rows == null
          ? new ResponseView(
              status,
              JavaCode.of("ResponseBody.events(%s)", CodecView.codec(value)),
              JavaCode.of("EventResponse<%s>", value),
              JavaCode.literal(EVENT_STREAM),
              mediaTypes,
              null,
              headers,
              comment)
          : new ResponseView(
              status,
              JavaCode.of("ResponseBody.rows(%s, %s)", CodecView.codec(value), constant),
              JavaCode.of("RowResponse<%s>", value),
              JavaCode.literal(EVENT_STREAM),
              mediaTypes,
              rows,
              headers,
              comment);
    }
    if (type != null) {
      JavaCode decoder = json.equals("application/json")
          ? decoder(type)
          : JavaCode.of("%s.withMediaType(%s)", decoder(type), JavaCode.literal(json));
      return new ResponseView(
          status, decoder, boxed(type), JavaCode.literal(json), mediaTypes, null, headers, comment);
    }
    String mediaType = content.keySet().iterator().next();
    boolean text = mediaType.startsWith("text/");
    return new ResponseView(
        status,
        JavaCode.of(
            text
                ? "ResponseBody.text().withMediaType(%s)"
                : "ResponseBody.bytes().withMediaType(%s)",
            JavaCode.literal(mediaType)),
        JavaCode.name(text ? "String" : "InputStream"),
        JavaCode.literal(mediaType),
        mediaTypes,
        null,
        headers,
        comment);
  }

  private static ResponseView nothing(
      StatusView status, List<HeaderView> headers, Comment comment) {
    return new ResponseView(
        status,
        JavaCode.of("ResponseBody.none()"),
        JavaCode.name("Void"),
        null,
        List.of(),
        null,
        headers,
        comment);
  }

  /**
   * Returns the responses; where one success may be an event stream, each is handed to the caller
   * in the same wrapping.
   */
  private static List<ResponseView> alike(List<ResponseView> responses) {
    return responses.stream()
        .filter(response -> response.success() && response.isEvents())
        .findFirst()
        .map(events -> responses.stream()
            .map(response -> response.success() ? response.decodedAs(events) : response)
            .toList())
        .orElse(responses);
  }

  private static JavaCode boxed(JavaType type) {
    return type.text().withoutLeadingNullness();
  }

  private static JavaCode decoder(JavaType type) {
    JavaCode text = boxed(type);
    return text.startsWith("List<")
        ? JavaCode.of("ResponseBody.jsonList(%s)", CodecView.element(text.inside("List<")))
        : JavaCode.of("ResponseBody.json(%s)", CodecView.codec(text));
  }
}
