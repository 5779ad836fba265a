package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.MediaRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The form in which a method of a server is given the body. Frameworks choose the method by the
 * media type without its parameters: what only parameters tell apart is given as a stream.
 *
 * @param reading how it is read
 * @param mediaTypes as documented, in the order of the document
 * @param isFirst whether its method gets requests without a body as well
 */
record ServedBody(
    OperationView operation,
    BodyView body,
    BodyReading reading,
    List<JavaCode> mediaTypes,
    boolean isFirst) {
  enum BodyReading {
    VALUE,
    FORM,
    STREAM
  }

  private static final JavaCode ANYTHING = JavaCode.literal("*/*");
  private static final JavaCode BYTES = JavaCode.literal("application/octet-stream");

  /** Returns nothing for an operation without a body. */
  static List<ServedBody> of(OperationView operation) {
    List<ServedBody> read = new ArrayList<>();
    Set<JavaCode> streamed = new LinkedHashSet<>();
    for (BodyView body : operation.bodies()) {
      if (body.codec() == null) {
        // Whatever its schema is, a form has pairs, and Spring has read it before it hands it over.
        add(
            read,
            operation,
            body,
            BodyReading.FORM,
            body.mediaTypes().stream().filter(ServedBody::isForm).toList());
        body.mediaTypes().stream().filter(each -> !isForm(each)).forEach(streamed::add);
      } else {
        add(read, operation, body, BodyReading.VALUE, body.mediaTypes());
        add(
            read,
            operation,
            body,
            BodyReading.FORM,
            body.form() == null ? List.of() : body.form().mediaTypes());
      }
    }
    List<ServedBody> told = new ArrayList<>();
    Set<JavaCode> ofStreams = new LinkedHashSet<>(streamed);
    for (ServedBody each : read) {
      boolean isToldApart = !shares(each, ofJaxrs(plain(streamed)))
          && read.stream()
              .noneMatch(other -> other != each && shares(each, other.consumesInJaxrs()));
      if (isToldApart) {
        told.add(each);
      } else {
        ofStreams.addAll(each.mediaTypes);
      }
    }
    if (!ofStreams.isEmpty()) {
      add(told, operation, operation.bodies().get(0), BodyReading.STREAM, ofStreams);
    }
    List<ServedBody> bodies = new ArrayList<>();
    told.forEach(each -> bodies.add(
        new ServedBody(operation, each.body, each.reading, each.mediaTypes, bodies.isEmpty())));
    return bodies;
  }

  private static void add(
      List<ServedBody> bodies,
      OperationView operation,
      BodyView body,
      BodyReading reading,
      Iterable<JavaCode> mediaTypes) {
    Set<JavaCode> wanted = new LinkedHashSet<>();
    mediaTypes.forEach(wanted::add);
    if (!wanted.isEmpty()) {
      List<JavaCode> inOrder =
          operation.requestMediaTypes().stream().filter(wanted::contains).toList();
      bodies.add(new ServedBody(operation, body, reading, inOrder, false));
    }
  }

  private static boolean shares(ServedBody body, List<JavaCode> others) {
    // On JAX-RS a range with a suffix is wider than it is written, and must leave others theirs.
    boolean isWider = !body.consumesInJaxrs().equals(body.consumes());
    return body.consumesInJaxrs().stream().anyMatch(others::contains)
        || (isWider && others.contains(ANYTHING));
  }

  private static List<JavaCode> ofJaxrs(List<JavaCode> mediaTypes) {
    Set<JavaCode> ranges = new LinkedHashSet<>();
    mediaTypes.forEach(each -> ranges.add(each.withText(MediaRange::ofJaxrs)));
    return List.copyOf(ranges);
  }

  private static List<JavaCode> plain(Iterable<JavaCode> mediaTypes) {
    Set<JavaCode> plain = new LinkedHashSet<>();
    mediaTypes.forEach(each -> plain.add(each.withoutParameters()));
    return List.copyOf(plain);
  }

  private static boolean isForm(JavaCode mediaType) {
    return mediaType.withoutParameters().is("\"application/x-www-form-urlencoded\"");
  }

  JavaCode methodName() {
    return reading == BodyReading.VALUE
        ? new CallView(operation, body).methodName()
        : operation.methodName();
  }

  JavaCode name() {
    return body.name();
  }

  boolean isStream() {
    return reading == BodyReading.STREAM;
  }

  boolean isForm() {
    return reading == BodyReading.FORM;
  }

  JavaCode validated() {
    return body.validated();
  }

  List<JavaCode> constraints() {
    return isForm() ? List.of() : body.constraints();
  }

  boolean required() {
    return operation.bodyRequired();
  }

  /**
   * Returns whether Spring has to find a body: of several methods, one takes a request without any.
   */
  boolean requiredBySpring() {
    return required() || !isFirst;
  }

  /** Returns the media types without their parameters. */
  List<JavaCode> consumes() {
    return plain(mediaTypes);
  }

  /** The same in JAX-RS, whose ranges have no suffix. */
  List<JavaCode> consumesInJaxrs() {
    return ofJaxrs(consumes());
  }

  /** The same in Spring, which takes a request without a media type for one of bytes. */
  List<JavaCode> consumesInSpring() {
    List<JavaCode> consumed = consumes();
    boolean isBare = isStream() && !requiredBySpring() && !consumed.contains(BYTES);
    return isBare ? JavaCode.concat(consumed, List.of(BYTES)) : consumed;
  }
}
