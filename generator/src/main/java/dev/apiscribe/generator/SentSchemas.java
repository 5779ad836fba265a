package dev.apiscribe.generator;

import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The component schemas that are in a request's body, however deep. */
final class SentSchemas {
  private final OpenAPI openApi;
  private final Set<String> names = new HashSet<>();

  private SentSchemas(OpenAPI openApi) {
    this.openApi = openApi;
  }

  static Set<String> of(OpenAPI openApi) {
    SentSchemas sent = new SentSchemas(openApi);
    if (openApi.getPaths() != null) {
      openApi.getPaths().values().stream()
          .map(PathItem::readOperations)
          .flatMap(operations -> operations.stream())
          .forEach(sent::operation);
    }
    return sent.names;
  }

  private void operation(Operation operation) {
    body(operation.getRequestBody());
    Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .map(ParameterReader::schema)
        .forEach(this::schema);
  }

  private void body(RequestBody declared) {
    RequestBody body = declared == null || declared.get$ref() == null
        ? declared
        : ComponentReference.target(
            ComponentReference.of(openApi).getRequestBodies(),
            declared.get$ref(),
            "requestBodies",
            "#/paths");
    if (body != null && body.getContent() != null) {
      body.getContent().values().stream().map(MediaType::getSchema).forEach(this::schema);
    }
  }

  private void schema(Schema<?> schema) {
    if (schema == null) {
      return;
    }
    if (schema.get$ref() != null) {
      // What is not a component is refused where its place is known.
      String name = JsonPointers.lastName(JsonPointers.ofReference(schema.get$ref()));
      if (names.add(name)) {
        schema(openApi.getComponents().getSchemas().get(name));
      }
      return;
    }
    if (schema.getProperties() != null) {
      for (Map.Entry<?, ?> property : ((Map<?, ?>) schema.getProperties()).entrySet()) {
        schema((Schema<?>) property.getValue());
      }
    }
    schema(schema.getItems());
    if (schema.getAllOf() != null) {
      schema.getAllOf().forEach(each -> schema((Schema<?>) each));
    }
    if (schema.getOneOf() != null) {
      schema.getOneOf().forEach(each -> schema((Schema<?>) each));
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      schema(values);
    }
  }
}
