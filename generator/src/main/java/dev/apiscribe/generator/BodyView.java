package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;

/**
 * A body: a value with a codec, parts, or {@code content} when the caller brings bytes and a media
 * type. Media types of one schema are one body.
 *
 * @param suffix of the method that sends it; empty where its type tells it from the other bodies
 * @param mediaTypes of JSON, of parts or of content, as documented
 * @param codec an expression for what a client writes and checks it with; null for content
 * @param constant the name under which the codec is kept; null where the codec of the type is
 *     enough
 * @param sentAs what a call says of its media types, the usual one first; empty where the operation
 *     says enough
 * @param form null for what is not sent as a form
 * @param parts empty for what has no parts
 */
record BodyView(
    JavaCode name,
    JavaCode suffix,
    JavaCode type,
    JavaCode validated,
    boolean content,
    List<JavaCode> mediaTypes,
    List<JavaCode> constraints,
    JavaCode codec,
    JavaCode constant,
    List<JavaCode> sentAs,
    FormView form,
    List<PartView> parts) {

  /** The type where null may be given; the annotation is on the class, not on what it is in. */
  JavaCode nullable() {
    return hasParts()
        ? JavaCode.of(
            "%s.@Nullable %s",
            JavaCode.name(type.toString().replaceFirst("\\..*", "")), partsName())
        : JavaCode.of("@Nullable %s", type);
  }

  /** What is behind the body in a call: its media types. */
  JavaCode moreArguments() {
    return sentAs.isEmpty() ? JavaCode.of("") : JavaCode.of(", %s", JavaCode.join(sentAs));
  }

  boolean hasParts() {
    return !parts.isEmpty();
  }

  /** The simple name of the class that has the parts, which is nested in another. */
  JavaCode partsName() {
    return JavaCode.name(type.toString().replaceFirst(".*\\.", ""));
  }

  /** The parts that must be there, as literals; null for none. */
  JavaCode requiredParts() {
    List<JavaCode> names =
        parts.stream().filter(PartView::required).map(PartView::wireName).toList();
    return names.isEmpty() ? null : JavaCode.join(names);
  }

  /**
   * What says how a value is sent as a form.
   *
   * @param properties the calls that say how properties are written that are not written as usual
   * @param mediaTypes as documented
   */
  record FormView(List<JavaCode> properties, List<JavaCode> mediaTypes) {}

  /**
   * A part of a body.
   *
   * @param text its name in the font of code
   * @param call on the body in the runtime, which adds it
   */
  record PartView(
      JavaCode wireName,
      JavadocText text,
      JavaCode name,
      JavaCode type,
      JavaCode call,
      List<JavadocText> javadoc,
      boolean required) {}
}
