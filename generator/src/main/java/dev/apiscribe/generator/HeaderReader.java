package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the documented headers of a response. */
final class HeaderReader {
  private static final Set<String> JSON_LIKE = Set.of("integer", "number", "boolean");

  /** Names of what is beside the accessors, or beside the parameters of a server. */
  static final Set<String> TAKEN =
      Set.of(("body clone finalize getClass hashCode headers notify notifyAll of response status"
              + " toString wait")
          .split(" "));

  private final OpenAPI openApi;
  private final SchemaReader schemas;

  HeaderReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    this.schemas = schemas;
  }

  List<HeaderView> read(ApiResponse response, Set<String> imports, String where) {
    List<HeaderView> headers = new ArrayList<>();
    Set<String> taken = new HashSet<>(TAKEN);
    if (response.getHeaders() != null) {
      response.getHeaders().forEach((name, declared) -> {
        if (!name.equalsIgnoreCase("Content-Type")) { // OpenAPI ignores it
          String at = where + "/headers" + JsonPointers.step(name);
          headers.add(header(name, target(declared, at), taken, imports, at));
        }
      });
    }
    return headers;
  }

  private Header target(Header declared, String where) {
    return declared.get$ref() == null
        ? declared
        : ComponentReference.target(
            ComponentReference.of(openApi).getHeaders(), declared.get$ref(), "headers", where);
  }

  private HeaderView header(
      String wireName, Header header, Set<String> taken, Set<String> imports, String where) {
    JavaCode wire = JavaCode.literal(wireName);
    String camel = JavaNames.lowerCamelCase(wireName);
    JavaCode name = JavaCode.name(JavaNames.free(taken, camel, camel + "Header"));
    Javadoc.Comment comment = Javadoc.comment(header.getDescription());
    Schema<?> json = json(header);
    Schema<?> declared = json == null ? header.getSchema() : json;
    Schema<?> schema = declared == null ? new Schema<>() : schemas.resolve(declared);
    boolean isList = "array".equals(schema.getType()) && json == null;
    Schema<?> element = isList ? schema.getItems() : declared;
    if (json == null && !isScalar(element)) {
      return HeaderView.text(wire, name, comment);
    }
    JavaType type = schemas.type(declared, where + "/schema");
    imports.addAll(type.imports());
    JavaCode plain = type.text().withoutLeadingNullness();
    if (json != null) {
      return new HeaderView(
          wire,
          name,
          plain,
          JavaCode.of("json(%s)", CodecView.codec(plain)),
          JavaCode.name("String"),
          name,
          comment);
    }
    JavaCode codec =
        CodecView.codec(isList ? schemas.type(element, where + "/schema/items").text() : plain);
    boolean isText = !JSON_LIKE.contains(String.valueOf(schemas.resolve(element).getType()));
    JavaCode method = JavaCode.name((isText ? "text" : "json") + (isList ? "s" : ""));
    return new HeaderView(
        wire,
        name,
        plain,
        JavaCode.of("%s(%s)", method, codec),
        plain,
        isList
            ? JavaCode.of(
                "%s.stream().map(String::valueOf).collect(Collectors.joining(\",\"))", name)
            : plain.is("String") ? name : JavaCode.of("String.valueOf(%s)", name),
        comment);
  }

  /** Returns the schema of the JSON that the header is; null where it is not JSON. */
  private static Schema<?> json(Header header) {
    if (header.getSchema() != null || header.getContent() == null) {
      return null;
    }
    return header.getContent().entrySet().stream()
        .filter(media -> JsonMediaType.matches(media.getKey()))
        .filter(media -> media.getValue().getSchema() != null)
        .map(Map.Entry::getValue)
        .findFirst()
        .map(media -> (Schema<?>) media.getSchema())
        .orElse(null);
  }

  private boolean isScalar(Schema<?> declared) {
    if (declared == null) {
      return false;
    }
    String type = String.valueOf(schemas.resolve(declared).getType());
    return type.equals("string") || JSON_LIKE.contains(type);
  }
}
