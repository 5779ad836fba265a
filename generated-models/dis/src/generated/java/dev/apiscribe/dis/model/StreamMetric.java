// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamMetric there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a stream: bytes and records in and out, milliseconds that a request to put or get takes
 * on average, requests that succeeded, and requests that flow control refused.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class StreamMetric {
  /** <code>total_put_bytes_per_stream</code>. */
  public static final StreamMetric TOTAL_PUT_BYTES_PER_STREAM = new StreamMetric("total_put_bytes_per_stream");

  /** <code>total_get_bytes_per_stream</code>. */
  public static final StreamMetric TOTAL_GET_BYTES_PER_STREAM = new StreamMetric("total_get_bytes_per_stream");

  /** <code>total_put_records_per_stream</code>. */
  public static final StreamMetric TOTAL_PUT_RECORDS_PER_STREAM = new StreamMetric("total_put_records_per_stream");

  /** <code>total_get_records_per_stream</code>. */
  public static final StreamMetric TOTAL_GET_RECORDS_PER_STREAM = new StreamMetric("total_get_records_per_stream");

  /** <code>total_put_req_latency</code>. */
  public static final StreamMetric TOTAL_PUT_REQ_LATENCY = new StreamMetric("total_put_req_latency");

  /** <code>total_get_req_latency</code>. */
  public static final StreamMetric TOTAL_GET_REQ_LATENCY = new StreamMetric("total_get_req_latency");

  /** <code>total_put_req_suc_per_stream</code>. */
  public static final StreamMetric TOTAL_PUT_REQ_SUC_PER_STREAM = new StreamMetric("total_put_req_suc_per_stream");

  /** <code>total_get_req_suc_per_stream</code>. */
  public static final StreamMetric TOTAL_GET_REQ_SUC_PER_STREAM = new StreamMetric("total_get_req_suc_per_stream");

  /** <code>traffic_control_put</code>. */
  public static final StreamMetric TRAFFIC_CONTROL_PUT = new StreamMetric("traffic_control_put");

  /** <code>traffic_control_get</code>. */
  public static final StreamMetric TRAFFIC_CONTROL_GET = new StreamMetric("traffic_control_get");

  private static final List<StreamMetric> VALUES = List.of(
      TOTAL_PUT_BYTES_PER_STREAM,
      TOTAL_GET_BYTES_PER_STREAM,
      TOTAL_PUT_RECORDS_PER_STREAM,
      TOTAL_GET_RECORDS_PER_STREAM,
      TOTAL_PUT_REQ_LATENCY,
      TOTAL_GET_REQ_LATENCY,
      TOTAL_PUT_REQ_SUC_PER_STREAM,
      TOTAL_GET_REQ_SUC_PER_STREAM,
      TRAFFIC_CONTROL_PUT,
      TRAFFIC_CONTROL_GET);

  private final String value;

  private StreamMetric(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static StreamMetric valueOf(String value) {
    StreamMetric candidate = new StreamMetric(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<StreamMetric> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamMetric that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
