// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SourceType there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of a source.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe")
public final class SourceType {
  /** <code>stream_generator</code>. */
  public static final SourceType STREAM_GENERATOR = new SourceType("stream_generator");

  /** <code>websocket</code>. */
  public static final SourceType WEBSOCKET = new SourceType("websocket");

  /** <code>nats</code>. */
  public static final SourceType NATS = new SourceType("nats");

  /** <code>nats_jetstream</code>. */
  public static final SourceType NATS_JETSTREAM = new SourceType("nats_jetstream");

  /** <code>redpanda_connect</code>. */
  public static final SourceType REDPANDA_CONNECT = new SourceType("redpanda_connect");

  private static final List<SourceType> VALUES = List.of(
      STREAM_GENERATOR, WEBSOCKET, NATS, NATS_JETSTREAM, REDPANDA_CONNECT);

  private final String value;

  private SourceType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static SourceType valueOf(String value) { return new SourceType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<SourceType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
