package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value inside the body of a response, or inside an item of its list.
 *
 * @param schema of the value, references followed
 * @param declared of the value, as it is written
 * @param accessor a function that returns the value, or null where there is none
 */
record PagePath(Schema<?> schema, Schema<?> declared, JavaCode accessor) {
  /**
   * Returns null where the pointer leads to nothing that generated code could read.
   *
   * @param pointer a JSON Pointer; empty for the root itself
   */
  static @Nullable PagePath of(
      SchemaReader schemas, Schema<?> root, String pointer, Set<String> imports, String where) {
    Schema<?> declared = root;
    List<JavaCode> steps = new ArrayList<>();
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      Schema<?> owner = schemas.resolve(declared);
      String name = JsonPointers.unescaped(step);
      if (!SchemaReader.isClass(owner)
          || owner.getProperties() == null
          || !owner.getProperties().containsKey(name)) {
        return null;
      }
      JavaType type = schemas.type(declared, where);
      imports.addAll(type.imports());
      steps.add(JavaCode.of(
          "%s::%s",
          type.text().withoutLeadingNullness(), JavaCode.name(schemas.accessor(owner, name))));
      declared = (Schema<?>) owner.getProperties().get(name);
    }
    return new PagePath(schemas.resolve(declared), declared, accessor(steps));
  }

  private static JavaCode accessor(List<JavaCode> steps) {
    if (steps.isEmpty()) {
      return JavaCode.of("value -> value");
    }
    if (steps.size() == 1) {
      return steps.get(0);
    }
    List<JavaCode> maps =
        steps.stream().map(step -> JavaCode.of(".map(%s)", step)).toList();
    return JavaCode.of(
        "value -> java.util.Optional.of(value)%s.orElse(null)", JavaCode.join("", maps));
  }

  boolean isOf(String type) {
    return type.equals(schema.getType());
  }
}
