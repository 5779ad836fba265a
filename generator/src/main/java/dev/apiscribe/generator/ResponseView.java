package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.OperationView.RowEventsView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.MediaRange;
import dev.apiscribe.openapi.JsonMediaType;
import java.util.ArrayList;
import java.util.List;

/**
 * The response of a documented status, or of several.
 *
 * @param client an expression for what a client reads it with
 * @param type of the body that a client hands to its caller
 * @param mediaType of that body; null for none
 * @param mediaTypes all that are documented
 * @param rowEvents the rows that it brings; null for none
 */
record ResponseView(
    StatusView status,
    JavaCode client,
    JavaCode type,
    JavaCode mediaType,
    List<JavaCode> mediaTypes,
    RowEventsView rowEvents,
    List<HeaderView> headers,
    Comment comment) {
  boolean success() {
    return status.success();
  }

  /** The call that adds it to a client's descriptor. */
  JavaCode call() {
    return JavaCode.of("%s%s)", status.call(), client);
  }

  boolean hasBody() {
    return !mediaTypes.isEmpty();
  }

  ResponseView at(StatusView other) {
    return new ResponseView(
        other, client, type, mediaType, mediaTypes, rowEvents, headers, comment);
  }

  ResponseView readWith(JavaCode expression) {
    return new ResponseView(
        status, expression, type, mediaType, mediaTypes, rowEvents, headers, comment);
  }

  boolean isEvents() {
    return type.startsWith("EventResponse<") || type.startsWith("RowResponse<");
  }

  /** Returns whether the caller reads the body while it arrives, and closes it. */
  boolean isStream() {
    return type.is("InputStream") || isValues();
  }

  /** Returns whether the body brings values one by one. */
  boolean isValues() {
    return type.startsWith("ValueStream<");
  }

  ResponseView decodedAs(ResponseView other) {
    return new ResponseView(
        status, other.client, other.type, mediaType, mediaTypes, rowEvents, headers, comment);
  }

  /** Returns what a server's method takes to make the response. */
  private JavaCode parameters(JavaCode body) {
    List<JavaCode> parameters = new ArrayList<>();
    if (!status.isExact()) {
      parameters.add(JavaCode.of("int status"));
    }
    if (hasBody()) {
      parameters.add(JavaCode.of("%s body", body));
    }
    headers.forEach(
        header -> parameters.add(JavaCode.of("@Nullable %s %s", header.sentType(), header.name())));
    return JavaCode.list(parameters, 70, 8);
  }

  JavaCode springParameters() {
    return parameters(springBody());
  }

  JavaCode jaxrsParameters() {
    return parameters(isValues() ? JavaCode.name("StreamingOutput") : type);
  }

  /** Returns the media type that a server sets; null where it chooses one itself. */
  JavaCode sentAs() {
    return mediaType != null && isRange(mediaType) ? null : mediaType;
  }

  /**
   * Returns the documented media types that a server can write, without their parameters: beside
   * JSON, which is read into a type, there is no writer for XML and its like.
   */
  List<JavaCode> produced() {
    boolean isJson = !isStream() && mediaType != null && isJson(mediaType);
    return mediaTypes.stream()
        .filter(each -> !isJson || isJson(each))
        .map(JavaCode::withoutParameters)
        .filter(each -> !isRange(each))
        .distinct()
        .toList();
  }

  /** Returns whether a server hands a text to its framework that is sent as JSON. */
  boolean mayBeJsonText() {
    return mediaType != null
        && isJson(mediaType)
        && (type.is("String") || type.is("Object") || type.startsWith("@Nullable"));
  }

  private static boolean isJson(JavaCode mediaType) {
    String text = text(mediaType);
    return JsonMediaType.matches(text) && !ValuesReader.isLines(text);
  }

  static boolean isRange(JavaCode mediaType) {
    return MediaRange.is(text(mediaType));
  }

  private static String text(JavaCode literal) {
    return literal.toString().substring(1, literal.length() - 1);
  }

  /** Returns whether only the implementation of a server knows the media type. */
  boolean hasRangesAlone() {
    return hasBody() && mediaTypes.stream().allMatch(ResponseView::isRange);
  }

  private JavaCode springBody() {
    return isValues()
        ? JavaCode.name("ResponseBodyEmitter")
        : isStream() ? JavaCode.name("Resource") : type;
  }
}
