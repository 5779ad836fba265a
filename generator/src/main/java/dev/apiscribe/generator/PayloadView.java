package dev.apiscribe.generator;

import java.util.List;

/**
 * A documented payload as the template of the constants sees it.
 *
 * @param literal its name, {@code create-log-group.201}, with quotes
 * @param status null for a request
 * @param mediaType with quotes
 */
record PayloadView(String constant, List<String> javadoc, String literal, Type type, String status, String mediaType) {

  boolean answers() {
    return status != null;
  }

  /**
   * What it is in Java.
   *
   * @param shape the expression that stands for it at run time
   */
  record Type(String text, String shape) {
    static final Type MEMBERS = new Type("Map<String, @Nullable Object>", "Shape.members()");

    static Type model(String simpleName) {
      return new Type(simpleName, "Shape.of(" + simpleName + ".class)");
    }

    static Type list(Type element) {
      return new Type("List<" + element.text + ">", "Shape.listOf(" + element.shape + ")");
    }
  }
}
