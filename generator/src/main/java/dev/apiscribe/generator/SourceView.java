package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavadocText;
import java.util.Map;

/**
 * The source of an element in the documents, from its {@code x-source}.
 *
 * @param place the document, and where in it
 * @param address of the document; null if it is not known, or does not lead to the web
 * @param see the tag that links to the address; null without one
 */
record SourceView(JavadocText place, JavadocText address, JavadocText see) {

  /** Null if the extension is missing. */
  static SourceView of(Map<String, Object> extensions) {
    Map<?, ?> source = source(extensions);
    if (source == null) {
      return null;
    }
    JavadocText address = source.get("url") instanceof String url ? JavadocText.address(url) : null;
    return new SourceView(
        JavadocText.of(place(source)),
        address,
        address == null ? null : JavadocText.see(address, String.valueOf(source.get("document"))));
  }

  /** Returns the place as a sentence that is not yet Javadoc; null if the extension is missing. */
  static String sentence(Map<String, Object> extensions) {
    Map<?, ?> source = source(extensions);
    return source == null ? null : "Documented in " + place(source) + ".";
  }

  private static Map<?, ?> source(Map<String, Object> extensions) {
    return extensions != null && extensions.get("x-source") instanceof Map<?, ?> source
        ? source
        : null;
  }

  private static String place(Map<?, ?> source) {
    Object lines = source.get("lines");
    return source.get("document") + ", "
        + (lines == null ? "published page of the same revision" : "lines " + lines);
  }
}
