package dev.apiscribe.generator;

import dev.apiscribe.generator.BodyView.PartView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the bodies that an operation takes: one for each schema, and one for whatever else. */
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

  /**
   * Names that are taken.
   *
   * @param parameters of the operation's methods
   * @param constants beside the operations
   * @param methods of the operation's tag
   */
  record TakenNames(Set<String> parameters, Set<String> constants, Set<String> methods) {}

  List<BodyView> read(Operation operation, TakenNames taken, Set<String> imports, String where) {
    RequestBody declared = declared(operation, where);
    if (declared == null) {
      return List.of();
    }
    String content = place(operation, where) + "/content";
    Map<String, ValueBody> values = new LinkedHashMap<>();
    Map<String, List<PartView>> parts = new LinkedHashMap<>();
    List<String> streams = new ArrayList<>();
    List<Object> order = new ArrayList<>();
    declared.getContent().forEach((mediaType, media) -> {
      String at = content + JsonPointers.step(mediaType) + "/schema";
      ValueBody value = value(mediaType, media, at);
      if (value != null) {
        ValueBody known = values.putIfAbsent(value.key(), value);
        if (known == null) {
          order.add(value);
        } else {
          known.join(value);
        }
        return;
      }
      List<PartView> read =
          isMultipart(mediaType) ? partReader.read(media.getSchema(), imports, at) : List.of();
      if (read.isEmpty() || !parts.isEmpty()) {
        streams.add(mediaType);
      } else {
        parts.put(mediaType, read);
        order.add(mediaType);
      }
    });
    values.values().removeIf(value -> {
      boolean isOfCallers = value.hasRangesAlone();
      if (isOfCallers) {
        order.remove(value);
        streams.addAll(value.json());
      }
      return isOfCallers;
    });
    JavaCode name = JavaCode.name(JavaNames.free(taken.parameters, "body", "requestBody"));
    BodyNames names = new BodyNames(operation, name, taken.constants, taken.methods);
    List<BodyView> views = new ArrayList<>();
    for (Object each : order) {
      if (each instanceof ValueBody value) {
        imports.addAll(value.type().imports());
        boolean isAlone = values.size() == 1
            && (isOfAllValues(value, declared.getContent().keySet()) || hasRowFormats(operation));
        views.add(value.view(names, isAlone));
      } else {
        views.add(parts(operation, name, (String) each, parts.get((String) each)));
      }
    }
    if (!streams.isEmpty()) {
      JavaCode type = JavaCode.name("RequestBody");
      views.add(bytes(name, type, JavaCode.literals(streams), List.of()));
    }
    return views;
  }

  /** Returns null for what is not written by a codec. */
  private ValueBody value(String mediaType, MediaType media, String at) {
    if (isJson(mediaType)) {
      JavaType type = schemas.type(media.getSchema(), at);
      return schemas.isText(media.getSchema())
          ? null
          : ValueBody.json(
              type,
              CheckReader.codec(schemas, media.getSchema(), at),
              schemas.constraints(media.getSchema()),
              mediaType);
    }
    return isForm(mediaType, media)
        ? ValueBody.form(schemas.type(media.getSchema(), at), mediaType, media.getEncoding())
        : null;
  }

  private static boolean isJson(String mediaType) {
    return JsonMediaType.matches(mediaType) && !ValuesReader.isLines(mediaType);
  }

  private static boolean isOfForms(String mediaType) {
    return mediaType.startsWith("application/x-www-form-urlencoded");
  }

  /** Returns whether a value is sent in each media type in which a client sends values. */
  private static boolean isOfAllValues(ValueBody value, Set<String> mediaTypes) {
    return mediaTypes.stream()
        .filter(each -> JsonMediaType.matches(each) || isOfForms(each))
        .allMatch(value::isSentAs);
  }

  private static boolean hasRowFormats(Operation operation) {
    return operation.getExtensions() != null
        && operation.getExtensions().containsKey("x-row-formats");
  }

  /** Returns whether the body is an object of which each property is a pair of a form. */
  private boolean isForm(String mediaType, MediaType media) {
    if (!isOfForms(mediaType) || media.getSchema() == null) {
      return false;
    }
    Schema<?> schema = schemas.resolve(media.getSchema());
    boolean isNamed = media.getSchema().get$ref() != null || schema.getProperties() == null;
    return "object".equals(schema.getType()) && isNamed;
  }

  private static boolean isMultipart(String mediaType) {
    return mediaType.startsWith("multipart/form-data");
  }

  private BodyView parts(
      Operation operation, JavaCode name, String mediaType, List<PartView> parts) {
    JavaCode type = JavaCode.name(
        JavaNames.type(operation.getTags().get(0)) + "Parts." + nestedNames.of(operation));
    return bytes(name, type, List.of(JavaCode.literal(mediaType)), parts);
  }

  private static BodyView bytes(
      JavaCode name, JavaCode type, List<JavaCode> mediaTypes, List<PartView> parts) {
    return new BodyView(
        name,
        JavaCode.of(""),
        type,
        type,
        true,
        mediaTypes,
        List.of(),
        null,
        null,
        List.of(),
        null,
        parts);
  }
}
