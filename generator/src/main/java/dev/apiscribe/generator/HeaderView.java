package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.internal.JavaCode;

/**
 * A documented header of a response.
 *
 * @param name of its accessor, and of a server's parameter
 * @param read the call that reads it
 * @param sentType the type in which a server sets it
 * @param text an expression for that value as text
 */
record HeaderView(
    JavaCode wireName,
    JavaCode name,
    JavaCode type,
    JavaCode read,
    JavaCode sentType,
    JavaCode text,
    Comment comment) {
  static HeaderView text(JavaCode wireName, JavaCode name, Comment comment) {
    JavaCode text = JavaCode.name("String");
    return new HeaderView(wireName, name, text, JavaCode.of("text()"), text, name, comment);
  }

  HeaderView named(JavaCode other) {
    return new HeaderView(wireName, other, type, read, sentType, text, comment);
  }
}
