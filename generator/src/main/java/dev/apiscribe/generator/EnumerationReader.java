package dev.apiscribe.generator;

import dev.apiscribe.generator.ValuesView.ConstantView;
import dev.apiscribe.generator.internal.CommentText;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.JavadocText;
import dev.apiscribe.generator.internal.ListedNumber;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the schemas that list values: texts or numbers. */
final class EnumerationReader {
  private static final String OPEN = "x-extensible-enum";

  /** Extensions by which other generators are told the names of constants. */
  private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames");

  private EnumerationReader() {}

  static boolean isEnumeration(Schema<?> schema) {
    boolean isListed = schema.getEnum() != null || SchemaReader.extension(schema, OPEN) != null;
    return isListed
        && ("string".equals(schema.getType())
            || (NumberView.isNumeric(schema)
                && !values(schema).isEmpty()
                && values(schema).size() <= ListedNumber.MOST
                && values(schema).stream()
                    .allMatch(each -> ListedNumber.isConstant(schema.getType(), each))));
  }

  static boolean isOpen(Schema<?> schema) {
    return schema.getEnum() == null;
  }

  private static List<String> values(Schema<?> schema) {
    List<?> documented =
        isOpen(schema) ? (List<?>) SchemaReader.extension(schema, OPEN) : schema.getEnum();
    return documented.stream()
        .filter(Objects::nonNull)
        .map(EnumerationReader::text)
        .toList();
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  /** @param place of the schema, for messages */
  static SchemaView read(
      String name, Schema<?> schema, Javadoc.Comment comment, boolean sent, String place) {
    List<String> values = values(schema);
    NumberView number = NumberView.of(schema, values);
    String type = JavaNames.type(name);
    List<ConstantView> constants = number == null
        ? ValuesView.constants(type, values, place)
        : numbers(type, names(schema, values), values, number);
    return new SchemaView(
        JavaCode.name(type),
        CommentText.path(name),
        comment,
        SchemaReader.isTrue(schema.getDeprecated()),
        true,
        number,
        isOpen(schema),
        constants,
        List.of(),
        List.of(),
        List.of(),
        null,
        sent);
  }

  private static List<ConstantView> numbers(
      String type, List<String> names, List<String> values, NumberView number) {
    List<ConstantView> constants = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      JavaCode literal = number.literal(values.get(i));
      int length = "  public static final   = new ();".length()
          + 2 * type.length()
          + names.get(i).length()
          + literal.length();
      constants.add(new ConstantView(
          JavaCode.name(names.get(i)),
          literal,
          JavaCode.of("new %s(%s)", JavaCode.name(type), literal),
          JavadocText.of(values.get(i)),
          JavaCode.of(length > 120 ? "\n      " : " ")));
    }
    return constants;
  }

  private static List<String> names(Schema<?> schema, List<String> values) {
    for (String extension : NAMES) {
      if (SchemaReader.extension(schema, extension) instanceof List<?> names
          && names.size() == values.size()) {
        return JavaNames.constants(names.stream().map(String::valueOf).toList());
      }
    }
    return JavaNames.constants(
        values.stream().map(value -> "value " + value.replace("-", "minus ")).toList());
  }
}
