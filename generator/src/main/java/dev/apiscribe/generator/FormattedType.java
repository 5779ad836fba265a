package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text of a format that Java has a type for, or a list or a map of such texts. */
record FormattedType(TextFormat format, Around container) {
  enum Around {
    NONE,
    LIST,
    MAP
  }

  /** Returns null for a schema without such texts. */
  static @Nullable FormattedType of(SchemaReader schemas, JavaType type, Schema<?> schema) {
    if (type.text().is("String")) {
      return of(schema, Around.NONE);
    }
    if (type.text().is("List<String>") && schema.getItems() != null) {
      return of(schemas.resolve(schema.getItems()), Around.LIST);
    }
    if (type.text().is("Map<String, String>")
        && schema.getAdditionalProperties() instanceof Schema<?> values) {
      return of(schemas.resolve(values), Around.MAP);
    }
    return null;
  }

  private static @Nullable FormattedType of(Schema<?> text, Around container) {
    TextFormat format = TextFormat.named(text.getFormat());
    return format == null ? null : new FormattedType(format, container);
  }

  /** Returns the view of a property, whose texts a class beside the models reads and writes. */
  View property(JavaCode accessor, JavaCode wireName, JavaCode name, boolean optional) {
    JavaCode method = format.method();
    return switch (container) {
      case NONE ->
        new View(
            accessor,
            type(optional),
            JavaCode.of("TextFormats.%s(%s, %s())", method, wireName, name),
            JavaCode.of("TextFormats.text(%s)", name));
      case LIST ->
        new View(
            accessor,
            type(optional),
            JavaCode.of("TextFormats.list(%s, %s(), TextFormats::%s)", wireName, name, method),
            JavaCode.of("TextFormats.texts(%s, TextFormats::text)", name));
      case MAP ->
        new View(
            accessor,
            type(optional),
            JavaCode.of("TextFormats.map(%s, %s(), TextFormats::%s)", wireName, name, method),
            JavaCode.of("TextFormats.entries(%s, TextFormats::text)", name));
    };
  }

  /** Returns the view of an optional parameter, which is only written; null for a map. */
  @Nullable
  View parameter(JavaCode accessor, JavaCode name) {
    return switch (container) {
      case NONE -> new View(accessor, type(true), JavaCode.of(""), format.written(name));
      case LIST ->
        new View(
            accessor,
            type(true),
            JavaCode.of(""),
            JavaCode.of(
                "%s.stream().map(each -> %s).toList()",
                name, format.written(JavaCode.name("each"))));
      case MAP -> null;
    };
  }

  private JavaCode type(boolean optional) {
    JavaCode nullness = JavaCode.of(optional ? "@Nullable " : "");
    return switch (container) {
      case NONE -> optional ? format.nullable() : format.type();
      case LIST -> JavaCode.of("%sList<%s>", nullness, format.type());
      case MAP -> JavaCode.of("%sMap<String, %s>", nullness, format.type());
    };
  }

  /**
   * The accessor of a property's text in a type of Java, or the builder's method for that of a
   * parameter.
   *
   * @param read an expression for the value; empty for a parameter
   * @param written an expression for its text
   */
  record View(JavaCode accessor, JavaCode type, JavaCode read, JavaCode written) {}
}
