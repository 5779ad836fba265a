package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A scripted response of an operation, in place of its first documented success. It is active as
 * soon as it is created, and each method adds to it: finish it before the call.
 */
public final class ScriptedResponse {
  private static final Duration LONGEST = Duration.ofDays(24);

  /** The server cannot send a head that is much larger. */
  private static final int MOST_OF_HEADERS = 16_384;

  private final String operationId;
  private final @Nullable RowScript rows;
  private final List<ScriptedHeader> headers = new ArrayList<>();
  private @Nullable Integer status;
  private @Nullable String mediaType;
  private @Nullable String payload;
  private @Nullable Duration delay;
  private @Nullable Fault fault;
  private @Nullable UnaryOperator<String> stream;

  /** @param rows null when the operation returns no rows */
  ScriptedResponse(String operationId, @Nullable RowScript rows) {
    this.operationId = operationId;
    this.rows = rows;
  }

  /** Empty when none is set. */
  synchronized String payload() {
    return payload == null ? "" : payload;
  }

  String operationId() {
    return operationId;
  }

  /**
   * Sets the status, with its documented payload, if any. An undocumented status has no payload.
   */
  public synchronized ScriptedResponse withStatus(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("expected a status from 200 to 599 but was " + status);
    }
    this.status = status;
    return this;
  }

  /**
   * Sets which of the documented bodies of the status is sent. Default: the usual one. Without
   * effect when the status documents none in this media type, unless a payload is set.
   *
   * @param mediaType exactly as documented, such as {@code text/event-stream}; fails with
   *     {@link IllegalArgumentException} when it is not a media type
   */
  public synchronized ScriptedResponse withMediaType(String mediaType) {
    if (!ContentTypeHeader.isWellFormed(mediaType)) {
      throw new IllegalArgumentException(
          "expected a media type such as text/event-stream but was '" + mediaType + "'");
    }
    this.mediaType = mediaType;
    return this;
  }

  /**
   * Sets the body. Its media type is JSON unless {@link #withMediaType} says another one.
   *
   * @param json sent as it is, whether or not the schema allows it
   */
  public synchronized ScriptedResponse withPayload(String json) {
    payload = json;
    return this;
  }

  /**
   * Adds a header to the documented ones. Fails with {@link IllegalArgumentException} for one that
   * cannot be sent, that says how the response is sent, such as {@code Content-Length}, for
   * {@code Content-Type}, which is {@link #withMediaType}, and when all together have more than
   * 16,384 characters.
   */
  public synchronized ScriptedResponse withHeader(String name, String value) {
    ScriptedHeader header = new ScriptedHeader(name, value);
    int before = headers.stream().mapToInt(ScriptedHeader::length).sum();
    if (before + header.length() > MOST_OF_HEADERS) {
      throw new IllegalArgumentException("expected headers of at most " + MOST_OF_HEADERS
          + " characters in all but this one has " + header.length() + " after " + before);
    }
    headers.add(header);
    return this;
  }

  /**
   * Sets how long the response waits. Default: it does not. Fails with
   * {@link IllegalArgumentException} for a negative time and one of more than 24 days.
   */
  public synchronized ScriptedResponse after(Duration delay) {
    if (delay.isNegative() || delay.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("expected 0 to 24 days but was '" + delay + "'");
    }
    this.delay = delay;
    return this;
  }

  /**
   * Fails the query after so many rows, for clients that accept events: the last event has the
   * first documented status that is a failure. Fails with {@link IllegalArgumentException} when the
   * operation documents none.
   *
   * @param message the reason that the server gives
   */
  public synchronized ScriptedResponse failAfterRows(int rows, String message) {
    RowScript script = requireRows(rows);
    String status = script.failedStatus().orElseThrow(() -> withoutRows("that can fail"));
    stream = documented -> script.failing(documented, rows, status, message);
    return this;
  }

  /**
   * Ends the stream after so many rows and inside the next event, for clients that accept events.
   * The transfer itself ends regularly, so that only the events show it. Fails with
   * {@link IllegalArgumentException} when the operation returns no rows.
   */
  public synchronized ScriptedResponse cutAfterRows(int rows) {
    RowScript script = requireRows(rows);
    stream = documented -> script.cut(documented, rows);
    return this;
  }

  /**
   * Adds an event after the first rows, for clients that accept events: one with metrics under
   * another name, or one that no document knows. Fails with {@link IllegalArgumentException} when
   * the operation returns no rows.
   */
  public synchronized ScriptedResponse withEvent(String name, String data) {
    RowScript script = requireRows(0);
    UnaryOperator<String> before = stream == null ? UnaryOperator.identity() : stream;
    stream = documented -> script.withEvent(before.apply(documented), name, data);
    return this;
  }

  private RowScript requireRows(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("expected a number of rows but was " + rows);
    }
    if (this.rows == null) {
      throw withoutRows("at all");
    }
    return this.rows;
  }

  private IllegalArgumentException withoutRows(String which) {
    return new IllegalArgumentException(
        operationId + " returns no rows " + which + ": use withStatus or fault");
  }

  /** Breaks the response, whatever else is scripted. */
  public synchronized ScriptedResponse fault(Fault fault) {
    this.fault = fault;
    return this;
  }

  /** Returns whether it says what is sent, whatever the server knows. */
  synchronized boolean isDecided() {
    return status != null || payload != null || fault != null;
  }

  synchronized boolean hasPayload() {
    return payload != null;
  }

  synchronized boolean isBroken() {
    return fault != null;
  }

  /**
   * Returns which of the documented responses is sent, or one with the body that is set.
   *
   * @param known what is documented
   */
  synchronized ResponseDefinition choose(ResponseDefinition usual, Documented known) {
    ResponseDefinition documented = status == null && mediaType == null
        ? usual
        : known.of(status == null ? usual.getStatus() : status, mediaType);
    return payload == null
        ? documented
        : ResponseDefinitionBuilder.like(documented)
            .but()
            .withHeaders(HttpHeaders.noHeaders())
            .withHeader("Content-Type", mediaType == null ? "application/json" : mediaType)
            .withBody(payload)
            .build();
  }

  /** @param chosen with what the server knows */
  synchronized ResponseDefinition finish(ResponseDefinition chosen) {
    ResponseDefinitionBuilder response = ResponseDefinitionBuilder.like(chosen).but();
    UnaryOperator<String> script = stream;
    String text = chosen.getTextBody();
    if (script != null && payload == null && text != null && isEventStream(chosen)) {
      response.withBody(script.apply(text));
    }
    headers.forEach(header -> response.withHeader(header.name(), header.value()));
    if (delay != null) {
      response.withFixedDelay(Math.toIntExact(delay.toMillis()));
    }
    return fault == null
        ? response.build()
        : response.withFault(fault.onTheWire).build();
  }

  /** What an operation documents. */
  interface Documented {
    /** @param mediaType null for the usual one */
    ResponseDefinition of(int status, @Nullable String mediaType);
  }

  private static boolean isEventStream(ResponseDefinition documented) {
    HttpHeaders headers = documented.getHeaders();
    return headers != null
        && headers.getContentTypeHeader().mimeTypePart().equals("text/event-stream");
  }
}
