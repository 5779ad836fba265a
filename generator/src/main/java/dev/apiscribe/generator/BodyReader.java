package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.BodyView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JsonMediaType;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the bodies that an operation takes: one for each JSON type, and one for whatever else. */
final class BodyReader {
  private final OpenAPI openApi;
  private final SchemaReader schemas;

  BodyReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    this.schemas = schemas;
  }

  /** The declared body; null when the operation takes none. */
  RequestBody declared(Operation operation, String where) {
    RequestBody body = operation.getRequestBody();
    return body == null || body.get$ref() == null
        ? body
        : ComponentReference.target(
            ComponentReference.of(openApi).getRequestBodies(),
            body.get$ref(),
            "requestBodies",
            where + "/requestBody");
  }

  /**
   * @param constants taken names of the constants beside the operations
   */
  List<BodyView> read(
      Operation operation,
      Set<String> names,
      Set<String> constants,
      Set<String> imports,
      String where) {
    RequestBody declared = declared(operation, where);
    if (declared == null) {
      return List.of();
    }
    String name = JavaNames.free(names, "body", "requestBody");
    Map<JavaCode, BodyView> bodies = new LinkedHashMap<>();
    boolean[] content = {false};
    declared.getContent().forEach((mediaType, media) -> {
      if (JsonMediaType.matches(mediaType)
          && !"string".equals(schemas.resolve(media.getSchema()).getType())) {
        JavaType type = schemas.type(media.getSchema(), where + "/requestBody");
        imports.addAll(type.imports());
        List<JavaCode> constraints =
            new ArrayList<>(type.model() ? List.of(JavaCode.of("@Valid")) : List.of());
        constraints.addAll(schemas.constraints(media.getSchema()));
        if (!bodies.containsKey(type.text())) {
          JavaCode codec = CheckReader.codec(schemas, media.getSchema(), where + "/requestBody");
          boolean isPlain = codec.equals(CodecView.codec(type.text()));
          String constant = JavaNames.constant(operation.getOperationId()) + "_BODY";
          bodies.put(
              type.text(),
              new BodyView(
                  JavaCode.name(name),
                  type.text(),
                  type.model() ? type.text() : type.validated(),
                  false,
                  JavaCode.literal(mediaType),
                  constraints,
                  codec,
                  isPlain ? null : JavaCode.name(JavaNames.free(constants, constant))));
        }
      } else {
        content[0] = true;
      }
    });
    List<BodyView> views = new ArrayList<>(bodies.values());
    if (content[0]) {
      views.add(new BodyView(
          JavaCode.name(name),
          JavaCode.name("RequestBody"),
          JavaCode.name("RequestBody"),
          true,
          null,
          List.of(),
          null,
          null));
    }
    return views;
  }
}
