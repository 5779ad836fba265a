package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import io.swagger.v3.oas.models.media.Schema;

/**
 * The property in which the items of a list differ ({@code x-unique-by}).
 *
 * @param wireName its JSON name as a Java literal
 * @param type of the items
 * @param accessor of the property
 */
record UniqueByView(JavaCode wireName, JavaCode type, JavaCode accessor) {
  /** Returns null for a list of which nothing is said. */
  static UniqueByView of(SchemaReader schemas, Schema<?> list) {
    if (!(SchemaReader.extension(list, "x-unique-by") instanceof String property)
        || list.getItems() == null) {
      return null;
    }
    JavaType type = schemas.type(list.getItems(), "items");
    Schema<?> item = schemas.resolve(list.getItems());
    return new UniqueByView(
        JavaCode.literal(property), type.text(), JavaCode.name(schemas.accessor(item, property)));
  }

  /** Returns the annotation of bean validation. */
  JavaCode annotation() {
    return JavaCode.of("@UniqueBy(%s)", wireName);
  }

  /** Returns the same as a call on the runtime's builder. */
  JavaCode call() {
    return JavaCode.of("uniqueBy(%s, %s::%s)", wireName, type, accessor);
  }
}
