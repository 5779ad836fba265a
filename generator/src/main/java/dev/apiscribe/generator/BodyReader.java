package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.BodyView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
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

  /** Returns the JSON Pointer of where the declared body is written. */
  static String place(Operation operation, String where) {
    String reference = operation.getRequestBody().get$ref();
    return reference == null ? where + "/requestBody" : reference;
  }

  /** @param constants taken names of the constants beside the operations */
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
    boolean[] isContent = {false};
    String content = place(operation, where) + "/content";
    declared.getContent().forEach((mediaType, media) -> {
      String at = content + JsonPointers.step(mediaType) + "/schema";
      JavaType type = JsonMediaType.matches(mediaType) ? schemas.type(media.getSchema(), at) : null;
      if (type != null && !schemas.isText(media.getSchema())) {
        JavaCode text = type.text().withoutLeadingNullness();
        imports.addAll(type.imports());
        List<JavaCode> constraints =
            new ArrayList<>(type.model() ? List.of(JavaCode.of("@Valid")) : List.of());
        constraints.addAll(schemas.constraints(media.getSchema()));
        if (!bodies.containsKey(text)) {
          JavaCode codec = CheckReader.codec(schemas, media.getSchema(), at);
          boolean isPlain = codec.equals(CodecView.codec(text));
          String constant = JavaNames.constant(operation.getOperationId()) + "_BODY";
          bodies.put(
              text,
              new BodyView(
                  JavaCode.name(name),
                  text,
                  type.model() ? text : type.validated().withoutLeadingNullness(),
                  false,
                  JavaCode.literal(mediaType),
                  constraints,
                  codec,
                  isPlain ? null : JavaCode.name(JavaNames.free(constants, constant))));
        }
      } else {
        isContent[0] = true;
      }
    });
    List<BodyView> views = new ArrayList<>(bodies.values());
    if (isContent[0]) {
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
