package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The constraints of a schema, as bean-validation annotations. */
final class Constraints {
  private Constraints() {}

  /** Bean-validation annotations that say what the schema says of a value itself. */
  static List<JavaCode> of(Schema<?> schema) {
    List<JavaCode> annotations = new ArrayList<>();
    Integer least = schema.getMinLength() != null ? schema.getMinLength() : schema.getMinItems();
    Integer most = schema.getMaxLength() != null ? schema.getMaxLength() : schema.getMaxItems();
    if (least != null || most != null) {
      annotations.add(
          least == null
              ? JavaCode.of("@Size(max = %s)", most)
              : most == null
                  ? JavaCode.of("@Size(min = %s)", least)
                  : JavaCode.of("@Size(min = %s, max = %s)", least, most));
    }
    if (schema.getPattern() != null) {
      annotations.add(
          JavaCode.of("@Pattern(regexp = %s)", JavaCode.literal(wholeMatch(schema.getPattern()))));
    }
    if (onlyTruth(schema) != null) {
      annotations.add(JavaCode.of(onlyTruth(schema) ? "@AssertTrue" : "@AssertFalse"));
    }
    bound("Min", schema.getMinimum(), schema.getExclusiveMinimum(), schema, annotations);
    bound("Max", schema.getMaximum(), schema.getExclusiveMaximum(), schema, annotations);
    return annotations;
  }

  /** The same as calls on the runtime's builders. */
  static List<JavaCode> calls(Schema<?> schema) {
    List<JavaCode> calls = new ArrayList<>();
    call(calls, "minLength", schema.getMinLength());
    call(calls, "maxLength", schema.getMaxLength());
    call(
        calls,
        "pattern",
        schema.getPattern() == null ? null : JavaCode.literal(schema.getPattern()));
    boolean more = SchemaReader.isTrue(schema.getExclusiveMinimum());
    boolean less = SchemaReader.isTrue(schema.getExclusiveMaximum());
    call(calls, more ? "moreThan" : "minimum", number(schema.getMinimum()));
    call(calls, less ? "lessThan" : "maximum", number(schema.getMaximum()));
    call(calls, "minItems", schema.getMinItems());
    call(calls, "maxItems", schema.getMaxItems());
    call(calls, "only", onlyTruth(schema));
    return calls;
  }

  /** Returns the one boolean that a schema lists; null if it takes both, or is of another type. */
  private static Boolean onlyTruth(Schema<?> schema) {
    boolean isListed = "boolean".equals(schema.getType()) && schema.getEnum() != null;
    List<?> values = isListed
        ? schema.getEnum().stream().filter(Objects::nonNull).distinct().toList()
        : List.of();
    return values.size() == 1 ? Boolean.valueOf(String.valueOf(values.get(0))) : null;
  }

  private static JavaCode number(BigDecimal bound) {
    return bound == null ? null : JavaCode.literal(bound.toPlainString());
  }

  private static void call(List<JavaCode> calls, String name, Object argument) {
    if (argument != null) {
      calls.add(JavaCode.of("%s(%s)", JavaCode.name(name), argument));
    }
  }

  private static void bound(
      String name,
      BigDecimal bound,
      Boolean exclusive,
      Schema<?> schema,
      List<JavaCode> annotations) {
    if (bound != null) {
      boolean whole =
          bound.stripTrailingZeros().scale() <= 0 && bound.precision() - bound.scale() < 19;
      boolean plain =
          !SchemaReader.isTrue(exclusive) && "integer".equals(schema.getType()) && whole;
      JavaCode inclusive = JavaCode.of(SchemaReader.isTrue(exclusive) ? ", inclusive = false" : "");
      annotations.add(
          plain
              ? JavaCode.of(
                  "@%s(%s)", JavaCode.name(name), JavaCode.number(bound.toBigIntegerExact()))
              : JavaCode.of(
                  "@Decimal%s(value = %s%s)",
                  JavaCode.name(name), JavaCode.literal(bound.toPlainString()), inclusive));
    }
  }

  /** JSON Schema searches, bean validation matches the whole value. */
  static String wholeMatch(String pattern) {
    return pattern.startsWith("^")
            && pattern.endsWith("$")
            && !pattern.endsWith("\\$")
            && !pattern.contains("|")
        ? pattern
        : "(?s).*(?:" + pattern + ").*";
  }

  /** Every import that a constraint may need; the unused ones go in the last step. */
  static List<JavaCode> imports() {
    Set<String> imports = new TreeSet<>(Set.of("jakarta.validation.Valid"));
    for (String name :
        "AssertFalse AssertTrue DecimalMax DecimalMin Max Min NotNull Pattern Size".split(" ")) {
      imports.add("jakarta.validation.constraints." + name);
    }
    return JavaCode.names(imports);
  }
}
