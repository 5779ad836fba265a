package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.BodyView;
import dev.apiscribe.generator.OperationView.FormView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
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
  private final NestedNames nestedNames;
  private final PartReader partReader;

  BodyReader(OpenAPI openApi, SchemaReader schemas, NestedNames nestedNames) {
    this.nestedNames = nestedNames;
    this.openApi = openApi;
    this.schemas = schemas;
    partReader = new PartReader(schemas);
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
                  isPlain ? null : JavaCode.name(JavaNames.free(constants, constant)),
                  null,
                  List.of()));
        }
      } else if (isForm(mediaType, media)) {
        BodyView form = form(name, mediaType, media, imports, at);
        isContent[0] |= bodies.putIfAbsent(form.type(), form) != null;
      } else if (isMultipart(mediaType)
          && !partReader.read(media.getSchema(), imports, at).isEmpty()) {
        BodyView parts = parts(operation, name, mediaType, media, imports, at);
        bodies.put(parts.type(), parts);
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
          null,
          null,
          List.of()));
    }
    return views;
  }

  /** Returns whether the body is an object of which each property is a pair of a form. */
  private boolean isForm(String mediaType, MediaType media) {
    if (!mediaType.startsWith("application/x-www-form-urlencoded") || media.getSchema() == null) {
      return false;
    }
    Schema<?> schema = schemas.resolve(media.getSchema());
    boolean isNamed = media.getSchema().get$ref() != null || schema.getProperties() == null;
    return "object".equals(schema.getType()) && isNamed;
  }

  private static boolean isMultipart(String mediaType) {
    return mediaType.startsWith("multipart/form-data");
  }

  private BodyView form(
      String name, String mediaType, MediaType media, Set<String> imports, String at) {
    JavaType type = schemas.type(media.getSchema(), at);
    JavaCode text = type.text().withoutLeadingNullness();
    imports.addAll(type.imports());
    List<JavaCode> properties = new ArrayList<>();
    if (media.getEncoding() != null) {
      media.getEncoding().forEach((property, encoding) -> {
        JavaCode style = style(encoding);
        if (style != null) {
          properties.add(JavaCode.of("Parameter.query(%s).%s", JavaCode.literal(property), style));
        }
      });
    }
    return new BodyView(
        JavaCode.name(name),
        text,
        text,
        false,
        JavaCode.literal(mediaType),
        List.of(),
        CodecView.codec(text),
        null,
        new FormView(properties),
        List.of());
  }

  /** Returns null for the usual one. */
  private static JavaCode style(Encoding encoding) {
    if (encoding.getStyle() == Encoding.StyleEnum.DEEP_OBJECT) {
      return JavaCode.of("style(Parameter.Style.DEEP_OBJECT)");
    }
    if (!Boolean.TRUE.equals(encoding.getExplode())) {
      if (encoding.getStyle() == Encoding.StyleEnum.SPACE_DELIMITED) {
        return JavaCode.of("style(Parameter.Style.SPACE_DELIMITED)");
      }
      if (encoding.getStyle() == Encoding.StyleEnum.PIPE_DELIMITED) {
        return JavaCode.of("style(Parameter.Style.PIPE_DELIMITED)");
      }
    }
    return Boolean.FALSE.equals(encoding.getExplode()) ? JavaCode.of("explode(false)") : null;
  }

  private BodyView parts(
      Operation operation,
      String name,
      String mediaType,
      MediaType media,
      Set<String> imports,
      String at) {
    JavaCode type = JavaCode.name(
        JavaNames.type(operation.getTags().get(0)) + "Parts." + nestedNames.of(operation));
    return new BodyView(
        JavaCode.name(name),
        type,
        type,
        true,
        JavaCode.literal(mediaType),
        List.of(),
        null,
        null,
        null,
        partReader.read(media.getSchema(), imports, at));
  }
}
