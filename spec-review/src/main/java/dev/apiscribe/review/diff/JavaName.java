package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecOperation;
import java.util.Locale;

/**
 * The name of a generated element, in the words of the spec.
 *
 * @param owner a schema or a tag; empty for the API as a whole
 * @param element a property, an operationId or a parameter; empty for all of the owner
 */
record JavaName(ElementKind kind, String owner, String element) {
  enum ElementKind {
    /** A class of a schema, its builder, and their members. */
    MODEL,
    /** The methods of an operation, and what holds its parameters. */
    CALL,
    /** Everything of a tag. */
    TAG,
    /** A method of a client's builder. */
    BUILDER
  }

  static JavaName model(String schema, String property) {
    return new JavaName(ElementKind.MODEL, schema, property);
  }

  /** Names the generated methods of an operation, and what belongs to them. */
  static JavaName of(SpecOperation operation) {
    return new JavaName(ElementKind.CALL, operation.tag(), operation.id());
  }

  static JavaName tag(String tag) {
    return new JavaName(ElementKind.TAG, tag, "");
  }

  static JavaName builder(String method) {
    return new JavaName(ElementKind.BUILDER, "", method);
  }

  /**
   * Returns whether both are the same but for what the rules of Java names take away: case, and
   * everything that is not a letter or digit.
   */
  static boolean same(String javaName, String name) {
    return plain(javaName).equals(plain(name));
  }

  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
