package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One bundled document. Immutable. */
public final class DocumentedApi {
  private static final List<DocumentedApi> ALL =
      index().stream().map(DocumentedApi::load).toList();

  private final String name;
  private final JsonNode document;
  private final List<DocumentedOperation> operations;
  private final List<Payload> payloads;
  private final List<DocumentedExchange> exchanges;

  private DocumentedApi(String name, JsonNode document) {
    this.name = name;
    this.document = document;
    operations = SpecOperation.byMethod(YamlFile.of(name, document).node("")).stream()
        .map(operation -> DocumentedOperation.of(name, operation))
        .toList();
    payloads = operations.stream()
        .flatMap(operation -> DocumentedExchanges.payloads(operation).stream())
        .toList();
    exchanges = operations.stream()
        .flatMap(operation -> DocumentedExchanges.of(operation).stream())
        .toList();
  }

  /** Every API that the build has bundled, in the order of their names. */
  public static List<DocumentedApi> all() {
    return ALL;
  }

  /** The names of all of them. */
  public static List<String> names() {
    return ALL.stream().map(DocumentedApi::name).toList();
  }

  /** Fails with {@link IllegalArgumentException} when there is no such API. */
  public static DocumentedApi named(String name) {
    return ALL.stream()
        .filter(api -> api.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no API: " + name));
  }

  private static List<String> index() {
    return new String(resource("apis.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private static DocumentedApi load(String name) {
    return new DocumentedApi(name, Json.parse(resource(name + ".json")));
  }

  private static byte[] resource(String file) {
    String resource = "/META-INF/openapi/" + file;
    try (InputStream in = DocumentedApi.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is not on the class path. Build the module specs.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The API's one word. */
  public String name() {
    return name;
  }

  /** Its spelling in Java class names. */
  public String javaName() {
    return document.at("/info/x-api/javaName").asText();
  }

  /** The whole bundled document; not to be changed. */
  public JsonNode document() {
    return document;
  }

  /** In the order of the document. */
  public List<DocumentedOperation> operations() {
    return operations;
  }

  /** Fails with {@link IllegalArgumentException} when there is no such operation. */
  public DocumentedOperation operation(String id) {
    return operations.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no operation of " + name + ": " + id));
  }

  /** Every payload that is printed in a document. */
  public List<Payload> payloads() {
    return payloads;
  }

  /** One for each documented operation and status, and the variants beside them. */
  public List<DocumentedExchange> exchanges() {
    return exchanges;
  }

  /** Fails with {@link IllegalArgumentException} when nothing like that is documented. */
  public DocumentedExchange exchange(String operationId, Preference preference) {
    return exchanges.stream()
        .filter(exchange -> exchange.operation().id().equals(operationId))
        .filter(exchange -> exchange.status() == preference.status())
        .filter(
            exchange -> preference.mediaType() == null || preference.equals(exchange.preference()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            operationId + " is not documented to return " + preference));
  }

  /** The named schemas, in the order of the document. */
  public Map<String, DocumentedSchema> schemas() {
    Map<String, DocumentedSchema> schemas = new LinkedHashMap<>();
    document
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(
            schema -> schemas.put(schema, DocumentedSchema.of(document, reference(schema))));
    return schemas;
  }

  /** Fails with {@link IllegalArgumentException} when there is no such schema. */
  public DocumentedSchema schema(String schema) {
    return DocumentedSchema.of(document, reference(schema));
  }

  private static JsonNode reference(String schema) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + schema);
  }

  /**
   * Returns the body that a request which breaks the document gets: property name to a constant,
   * {@code $message} or {@code $status}.
   */
  public JsonNode errorEnvelope() {
    return document.path("x-error-envelope");
  }

  /** The header that the first documented way of authenticating uses. */
  public String credentialsHeader() {
    String scheme = document.path("security").path(0).fieldNames().next();
    return document.at("/components/securitySchemes").path(scheme).path("name").asText();
  }

  @Override
  public String toString() {
    return name;
  }
}
