package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;

/**
 * A documented payload as the template of the constants sees it.
 *
 * @param literal its name, {@code create-log-group.201}, with quotes
 * @param status null for a request
 * @param mediaType with quotes
 */
record PayloadView(
    JavaCode constant,
    List<JavadocText> javadoc,
    JavaCode literal,
    Type type,
    Integer status,
    JavaCode mediaType) {

  boolean responses() {
    return status != null;
  }

  /**
   * The Java type.
   *
   * @param shape the expression that stands for it at run time
   */
  record Type(JavaCode text, JavaCode shape) {
    static final Type PROPERTIES = new Type(
        JavaCode.of("Map<String, @Nullable Object>"), JavaCode.of("PayloadType.properties()"));

    static Type model(JavaCode simpleName) {
      return new Type(simpleName, JavaCode.of("PayloadType.of(%s.class)", simpleName));
    }

    static Type list(Type element) {
      return new Type(
          JavaCode.of("List<%s>", element.text),
          JavaCode.of("PayloadType.listOf(%s)", element.shape));
    }
  }
}
