package dev.apiscribe.generator;

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
    Api api, String packageName, String name, Collection<String> models, List<PayloadView> payloads, boolean mentionsDeprecated) {

  /**
   * @param literal its name, with quotes
   * @param title for Javadoc
   */
  record Api(String specFile, String literal, String title) {}
}
