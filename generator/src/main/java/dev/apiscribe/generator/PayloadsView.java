package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.CommentText;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.Collection;
import java.util.List;

/**
 * The documented payloads of an API, for the class of constants that the test kit has of them.
 *
 * @param name of the class
 * @param models classes to import
 * @param mentionsDeprecated whether one of the models is deprecated
 */
record PayloadsView(
    Api api,
    JavaCode packageName,
    JavaCode name,
    Collection<JavaCode> models,
    List<PayloadView> payloads,
    boolean mentionsDeprecated) {

  /**
   * @param literal its name, with quotes
   * @param title for Javadoc
   */
  record Api(CommentText specFile, JavaCode literal, JavadocText title) {}
}
