package dev.apiscribe.generator;

import dev.apiscribe.generator.SchemaView.PropertyView;
import dev.apiscribe.generator.internal.JavaCode;

/**
 * The code that reads and writes one property.
 *
 * @param read an expression that reads the value from {@code in}
 * @param write a statement that writes it to {@code out}, without its semicolon
 * @param presence a statement that checks whether a request has it, without its semicolon; null
 *     where it need not have it, or its builder asks for it
 * @param check a statement that checks it against its constraints, without its semicolon; null when
 *     that is nothing
 */
record CodecView(
    int index, JavaCode name, JavaCode read, JavaCode write, JavaCode presence, JavaCode check) {
  private static final String LIST = "List<";
  private static final String MAP = "Map<String, ";

  static CodecView of(int index, PropertyView property) {
    JavaCode type = property.type();
    JavaCode name = property.name();
    JavaCode method = JavaCode.name(method(type));
    JavaCode codec = switch (method.toString()) {
      case "list" -> element(type.inside(LIST));
      case "map" -> element(type.inside(MAP));
      case "value" -> codec(type);
      default -> null;
    };
    JavaCode read =
        codec == null ? JavaCode.of("in.%s()", method) : JavaCode.of("in.%s(%s)", method, codec);
    boolean container = property.list() || property.map();
    JavaCode there =
        JavaCode.of("(all || !kept.contains(%s)) ? value.%s() : null", property.wireName(), name);
    return new CodecView(
        index,
        name,
        property.keepsNull() || !property.requirement().ofResponses()
            ? read
            : JavaCode.of(container ? "in.requiredOrNull(%s)" : "in.required(%s)", read),
        codec == null
            ? JavaCode.of("out.%s(this, %s, %s)", method, index, there)
            : JavaCode.of("out.%s(this, %s, %s, %s)", method, index, there, codec),
        property.ofRequests()
            ? JavaCode.of("check.required(this, %s, %s)", index, property.present())
            : null,
        property.check() == CheckView.NOTHING
            ? null
            : property.check().statement(index, property.wireName(), name));
  }

  private static String method(JavaCode type) {
    return switch (type.toString()) {
      case "String" -> "text";
      case "Long" -> "integer";
      case "Integer" -> "smallInteger";
      case "BigDecimal" -> "decimal";
      case "Boolean" -> "bool";
      case "Object" -> "any";
      default -> type.startsWith(LIST) ? "list" : type.startsWith(MAP) ? "map" : "value";
    };
  }

  /** An expression for the codec of what is in a list or a map, which may be null. */
  static JavaCode element(JavaCode type) {
    boolean mayBeNull = type.startsWith("@Nullable ") && !type.is("@Nullable Object");
    return mayBeNull ? JavaCode.of("JsonCodecs.nullable(%s)", codec(type)) : codec(type);
  }

  /** An expression for the codec of any Java type that a schema becomes. */
  static JavaCode codec(JavaCode type) {
    JavaCode plain = type.withoutLeadingNullness();
    return switch (method(plain)) {
      case "text" -> JavaCode.of("JsonCodecs.TEXT");
      case "integer" -> JavaCode.of("JsonCodecs.INTEGER");
      case "smallInteger" -> JavaCode.of("JsonCodecs.SMALL_INTEGER");
      case "decimal" -> JavaCode.of("JsonCodecs.DECIMAL");
      case "bool" -> JavaCode.of("JsonCodecs.BOOLEAN");
      case "any" -> JavaCode.of("JsonCodecs.ANY");
      case "list" -> JavaCode.of("JsonCodecs.list(%s)", element(plain.inside(LIST)));
      case "map" -> JavaCode.of("JsonCodecs.map(%s)", element(plain.inside(MAP)));
      default -> JavaCode.of("%sJson.CODEC", plain);
    };
  }
}
