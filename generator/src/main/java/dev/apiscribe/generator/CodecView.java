package dev.apiscribe.generator;

import dev.apiscribe.generator.SchemaView.PropertyView;

/**
 * How a client reads and writes one member.
 *
 * @param read an expression that reads the value from {@code in}
 * @param write a statement that writes it to {@code out}, without its semicolon
 * @param check a statement that holds it against what is documented, without its semicolon; null when that is nothing
 */
record CodecView(int index, String name, String read, String write, String check) {
  private static final String LIST = "List<";
  private static final String MAP = "Map<String, ";

  static CodecView of(int index, PropertyView property) {
    String type = property.type();
    String name = property.name();
    String method = method(type);
    String codec =
        switch (method) {
          case "list" -> codec(inner(type, LIST));
          case "map" -> codec(inner(type, MAP));
          case "value" -> codec(type);
          default -> "";
        };
    String accessor = "this, " + index + ", value." + name + "()" + (codec.isEmpty() ? "" : ", " + codec);
    return new CodecView(index, name, "in." + method + "(" + codec + ")", "out." + method + "(" + accessor + ")",
        property.check() == CheckView.NOTHING ? null : property.check().statement(index, name));
  }

  private static String method(String type) {
    return switch (type) {
      case "String" -> "text";
      case "Long" -> "integer";
      case "Integer" -> "smallInteger";
      case "BigDecimal" -> "decimal";
      case "Boolean" -> "bool";
      case "Object" -> "any";
      default -> type.startsWith(LIST) ? "list" : type.startsWith(MAP) ? "map" : "value";
    };
  }

  /** An expression for the codec of any Java type that a schema becomes. */
  static String codec(String type) {
    String plain = type.replaceFirst("^@Nullable ", "");
    return switch (method(plain)) {
      case "text" -> "JsonCodecs.TEXT";
      case "integer" -> "JsonCodecs.INTEGER";
      case "smallInteger" -> "JsonCodecs.SMALL_INTEGER";
      case "decimal" -> "JsonCodecs.DECIMAL";
      case "bool" -> "JsonCodecs.BOOLEAN";
      case "any" -> "JsonCodecs.ANY";
      case "list" -> "JsonCodecs.list(" + codec(inner(plain, LIST)) + ")";
      case "map" -> "JsonCodecs.map(" + codec(inner(plain, MAP)) + ")";
      default -> plain + "Json.CODEC";
    };
  }

  private static String inner(String type, String container) {
    return type.substring(container.length(), type.length() - 1);
  }
}
