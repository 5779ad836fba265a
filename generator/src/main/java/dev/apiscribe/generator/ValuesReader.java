package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;

/** Reads responses that bring values one by one: lines of JSON, and server-sent events. */
final class ValuesReader {
  private static final String EVENT_STREAM = "text/event-stream";
  private static final Set<String> LINES = Set.of(
      "application/x-ndjson",
      "application/ndjson",
      "application/jsonl",
      "application/x-jsonl",
      "application/jsonlines",
      "application/x-jsonlines",
      "application/stream+json",
      "application/json-seq");

  private final SchemaReader schemas;

  ValuesReader(SchemaReader schemas) {
    this.schemas = schemas;
  }

  /** Returns whether a body of the media type has a line of JSON for each value. */
  static boolean isLines(String mediaType) {
    return LINES.contains(mediaType.replaceFirst(";.*", "").strip());
  }

  /** Returns null for another response, and for events that rows are read from. */
  ResponseView read(
      StatusView status,
      Content content,
      List<JavaCode> mediaTypes,
      List<HeaderView> headers,
      Comment comment,
      Set<String> imports,
      String where) {
    MediaType events = content.get(EVENT_STREAM);
    String mediaType = events == null
        ? content.keySet().stream().filter(ValuesReader::isLines).findFirst().orElse(null)
        : EVENT_STREAM;
    if (mediaType == null || hasRows(events)) {
      return null;
    }
    String at = where + "/content" + JsonPointers.step(mediaType) + "/schema";
    Schema<?> declared = element(content.get(mediaType).getSchema());
    JavaType type = schemas.type(declared, at);
    imports.addAll(type.imports());
    JavaCode value = type.text().withoutLeadingNullness();
    boolean isText =
        declared == null || "string".equals(schemas.resolve(declared).getType());
    JavaCode kind =
        JavaCode.name(events == null ? "jsonLines" : isText ? "textEvents" : "jsonEvents");
    JavaCode read = JavaCode.of(
        "ResponseBody.%s(%s)",
        kind,
        events != null && declared == null
            ? JavaCode.of("JsonCodecs.TEXT")
            : CodecView.codec(value));
    return new ResponseView(
        status,
        events == null
            ? JavaCode.of("%s.withMediaType(%s)", read, JavaCode.literal(mediaType))
            : read,
        JavaCode.of(
            "ValueStream<%s>",
            events != null && declared == null ? JavaCode.name("String") : value),
        JavaCode.literal(mediaType),
        mediaTypes,
        null,
        headers,
        comment);
  }

  private static boolean hasRows(MediaType events) {
    return events != null
        && events.getExtensions() != null
        && events.getExtensions().containsKey("x-row-events");
  }

  /** Some documents have the schema of a value, others that of a list of all values. */
  private Schema<?> element(Schema<?> declared) {
    if (declared == null) {
      return null;
    }
    Schema<?> schema = schemas.resolve(declared);
    return "array".equals(schema.getType()) ? schema.getItems() : declared;
  }
}
