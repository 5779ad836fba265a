package dev.apiscribe.specs;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Every documented integer fits the format of its schema, which JSON Schema does not check. */
final class IntegerRules {
  private IntegerRules() {}

  static List<Finding> inRange(SpecTree bundled) {
    List<Finding> findings = new ArrayList<>();
    DocumentedValue.of(bundled)
        .forEach(value -> walk(bundled, value.schema(), value.value(), findings));
    return findings;
  }

  private static void walk(
      SpecTree spec, SpecNode reference, SpecNode value, List<Finding> findings) {
    SpecNode schema = spec.resolve(reference);
    String format = schema.text("format");
    if (schema.text("type").equals("integer")
        && value.value().isIntegralNumber()
        && !fits(value, format)) {
      findings.add(Finding.of(
          value, "expected a value in the range of " + format + ", not " + value.value()));
    }
    if (value.value().isObject()) {
      for (SpecNode field : value.children()) {
        SpecNode property = schema.get("properties").get(field.name());
        walk(
            spec,
            property.exists() ? property : schema.get("additionalProperties"),
            field,
            findings);
      }
    }
    if (value.value().isArray()) {
      value.children().forEach(element -> walk(spec, schema.get("items"), element, findings));
    }
    for (String list : List.of("allOf", "anyOf", "oneOf")) {
      schema.get(list).children().forEach(part -> walk(spec, part, value, findings));
    }
  }

  private static boolean fits(SpecNode value, String format) {
    BigInteger number = value.value().bigIntegerValue();
    return number.bitLength() < (format.equals("int32") ? Integer.SIZE : Long.SIZE);
  }
}
