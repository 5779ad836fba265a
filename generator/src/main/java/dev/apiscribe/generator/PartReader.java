package dev.apiscribe.generator;

import dev.apiscribe.generator.BodyView.PartView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.JavadocText;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the parts of a body of {@code multipart/form-data}. */
final class PartReader {
  private final SchemaReader schemas;

  PartReader(SchemaReader schemas) {
    this.schemas = schemas;
  }

  /** Returns no part where the schema names none. */
  List<PartView> read(Schema<?> declared, Set<String> imports, String where) {
    Schema<?> schema = declared == null ? new Schema<>() : schemas.resolve(declared);
    List<PartView> parts = new ArrayList<>();
    if (schema.getProperties() == null) {
      return parts;
    }
    Set<String> taken = new HashSet<>(Set.of("parts"));
    for (Map.Entry<?, ?> property : ((Map<?, ?>) schema.getProperties()).entrySet()) {
      String name = String.valueOf(property.getKey());
      parts.add(part(
          name,
          (Schema<?>) property.getValue(),
          isRequired(schema, name),
          JavaNames.free(taken, JavaNames.lowerCamelCase(name)),
          imports,
          where + "/properties" + JsonPointers.step(name)));
    }
    return parts;
  }

  /** No client sends a part that only responses have. */
  private boolean isRequired(Schema<?> schema, String name) {
    Schema<?> part = schemas.resolve((Schema<?>) schema.getProperties().get(name));
    return schema.getRequired() != null
        && schema.getRequired().contains(name)
        && Requirement.of(
                SchemaReader.isTrue(part.getReadOnly()), SchemaReader.isTrue(part.getWriteOnly()))
            .ofRequests();
  }

  private PartView part(
      String wireName,
      Schema<?> declared,
      boolean required,
      String name,
      Set<String> imports,
      String where) {
    Schema<?> schema = schemas.resolve(declared);
    boolean isList = "array".equals(schema.getType());
    Schema<?> element =
        isList && schema.getItems() != null ? schemas.resolve(schema.getItems()) : schema;
    JavaCode wire = JavaCode.literal(wireName);
    JavaCode argument = JavaCode.name(name);
    JavadocText text = JavadocText.code(wireName);
    Javadoc.Comment comment = Javadoc.comment(schema.getDescription());
    if ("binary".equals(element.getFormat())) {
      return new PartView(
          wire,
          text,
          argument,
          isList ? JavaCode.of("List<FilePart>") : JavaCode.name("FilePart"),
          JavaCode.of(isList ? "files(%s, %s)" : "file(%s, %s)", wire, argument),
          comment.lines(),
          required);
    }
    JavaType type = schemas.type(declared, where);
    imports.addAll(type.imports());
    JavaCode plain = type.text().withoutLeadingNullness();
    boolean isText = Set.of("string", "integer", "number", "boolean")
        .contains(String.valueOf(element.getType()));
    return new PartView(
        wire,
        text,
        argument,
        plain,
        isText
            ? JavaCode.of("text(%s, %s)", wire, argument)
            : JavaCode.of("json(%s, %s, %s)", wire, CodecView.codec(plain), argument),
        comment.lines(),
        required);
  }
}
