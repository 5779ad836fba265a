package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.ParameterStyle;
import dev.apiscribe.openapi.SpecNode;

/** A parameter in both versions. */
record ParameterPair(SpecNode left, SpecNode right) {
  void compare(ParameterChanges changes) {
    boolean client = right.flag("x-client-parameter");
    if (left.flag("x-client-parameter") != client) {
      changes.differs(
          client
              ? DiffRule.PARAMETER_BECOMES_CLIENT_PARAMETER
              : DiffRule.PARAMETER_NO_LONGER_CLIENT_PARAMETER,
          left,
          right);
    }
    if (left.flag("required") != right.flag("required")) {
      DiffRule optional =
          client ? DiffRule.CLIENT_PARAMETER_BECOMES_OPTIONAL : DiffRule.PARAMETER_BECOMES_OPTIONAL;
      changes.differs(
          right.flag("required") ? DiffRule.PARAMETER_BECOMES_REQUIRED : optional, left, right);
    }
    // Each place has a style of its own.
    if (left.text("in").equals(right.text("in")) && !written(left).equals(written(right))) {
      changes.differs(DiffRule.PARAMETER_STYLE_CHANGED, left, right);
    }
    flag(
        "deprecated",
        DiffRule.PARAMETER_DEPRECATED,
        DiffRule.PARAMETER_NO_LONGER_DEPRECATED,
        changes);
    flag("x-secret", DiffRule.SECRET_MARKED, DiffRule.SECRET_UNMARKED, changes);
    changes.schemas(left, right);
    changes.words(left, right);
  }

  private void flag(String name, DiffRule set, DiffRule unset, ParameterChanges changes) {
    if (left.flag(name) != right.flag(name)) {
      changes.differs(right.flag(name) ? set : unset, left.get(name), right.get(name), right);
    }
  }

  /** Returns how its value is written, defaults filled in. */
  private static String written(SpecNode parameter) {
    ParameterStyle style = ParameterStyle.of(parameter.value());
    String type = SchemaShape.of(parameter.get("schema")).type();
    boolean manifold = type.equals("array") || type.equals("object") || type.isEmpty();
    return style.style()
        + (manifold && style.explode())
        + parameter.flag("allowReserved")
        + parameter.flag("allowEmptyValue");
  }
}
