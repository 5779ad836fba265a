package dev.apiscribe.review.page.helpcentre;

import java.util.Locale;
import java.util.Optional;

/** The kinds of columns in tables of parameters, properties and statuses. */
public enum ColumnKind {
  NAME,
  /** The name of a property of what is in {@link #NAME}. */
  PROPERTY_NAME,
  REQUIRED,
  TYPE,
  DESCRIPTION,
  RANGE,
  DEFAULT,
  EXAMPLE,
  STATUS;

  /** Empty for a header that means something else. */
  public static Optional<ColumnKind> of(String header) {
    return Optional.ofNullable(
        switch (header.strip().toLowerCase(Locale.ROOT)) {
          case "parameter",
              "parameters",
              "parameter name",
              "name",
              "field",
              "attribute",
              "header",
              "element" -> NAME;
          case "sub-parameter", "subparameter", "sub-field" -> PROPERTY_NAME;
          case "mandatory",
              "required",
              "mandatory (yes/no)",
              "optional/mandatory",
              "mandatory/optional" -> REQUIRED;
          case "type", "parameter type", "data type" -> TYPE;
          case "description", "remarks", "meaning" -> DESCRIPTION;
          case "value range", "range", "constraints", "constraint" -> RANGE;
          case "default", "default value" -> DEFAULT;
          case "example", "example value", "sample value" -> EXAMPLE;
          case "status code",
              "returned value",
              "return value",
              "http status code",
              "return code",
              "code" -> STATUS;
          default -> null;
        });
  }
}
