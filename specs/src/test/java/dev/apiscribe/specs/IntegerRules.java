package dev.apiscribe.specs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Every documented integer fits the format of its schema, which JSON Schema does not check. */
final class IntegerRules {
  private IntegerRules() {}

  static List<Finding> inRange(SpecDocument bundled) {
    List<Finding> findings = new ArrayList<>();
    DocumentedValue.of(bundled)
        .forEach(value -> walk(bundled, value.schema(), value.value(), findings));
    return findings;
  }

  private static void walk(
      SpecDocument spec, Located reference, Located value, List<Finding> findings) {
    Located schema = spec.resolve(reference);
    String format = schema.text("format");
    if (schema.text("type").equals("integer")
        && value.node().isIntegralNumber()
        && !fits(value, format)) {
      findings.add(spec.finding(
          value, "expected a value in the range of " + format + ", not " + value.node()));
    }
    if (value.node().isObject()) {
      for (Located member : value.children()) {
        Located property = schema.child("properties").child(member.name());
        walk(
            spec,
            property.exists() ? property : schema.child("additionalProperties"),
            member,
            findings);
      }
    }
    if (value.node().isArray()) {
      value.children().forEach(element -> walk(spec, schema.child("items"), element, findings));
    }
    for (String list : List.of("allOf", "anyOf", "oneOf")) {
      schema.child(list).children().forEach(part -> walk(spec, part, value, findings));
    }
  }

  private static boolean fits(Located value, String format) {
    BigInteger number = value.node().bigIntegerValue();
    return number.bitLength() < (format.equals("int32") ? Integer.SIZE : Long.SIZE);
  }
}
