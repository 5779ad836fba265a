package dev.apiscribe.conformance.mutant;

/** In which way a mutant breaks its document. */
enum MutantKind {
  WRONG_TYPE("wrong type"),
  PROPERTY_REMOVED("property removed"),
  PROPERTY_TWICE("property twice"),
  UNKNOWN_PROPERTY("unknown property"),
  NULL_ELEMENT("null in a list or map"),
  NO_JSON_VALUE("no JSON value"),
  EXTREME_NUMBER("extreme number"),
  BROKEN_TEXT("broken text"),
  BROKEN_NAME("broken property name"),
  NESTED_VALUE("900 levels in a value"),
  DEEP_VALUE("10,000 levels in a value"),
  DEEP_BODY("10,000 levels as body"),
  LONG_STRING("string of 1 MB"),
  CUT("cut"),
  OTHER_ENCODING("BOM, UTF-16"),
  MORE_THAN_ONE("more after the value"),
  NOTHING("nothing, or blank"),
  NO_JSON("HTML, plain text"),
  OTHER_CONTENT_TYPE("other Content-Type");

  private final String label;

  MutantKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
