// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PreviewSourceRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A source to sample, and how long. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "properties", "size", "timeout", "type" })
public final class PreviewSourceRequest {
  private final @Nullable Map<String, @Nullable Object> properties;
  private final @Nullable Long size;
  private final @Nullable String timeout;
  @NotNull private final SourceType type;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private PreviewSourceRequest(Builder builder) {
    properties = builder.properties;
    size = builder.size;
    timeout = builder.timeout;
    type = ModelProperties.required("type", builder.type);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /**
   * Settings of a source. They depend on its type; secrets may come back in answers.
   *
   * <ul>
   * <li><code>stream_generator</code>: <code>template</code> of the data (one of <code>iot</code>,
   * <code>user_logins</code>, <code>devops</code>), <code>interval</code> between events (<code>200ms</code>).
   * <li><code>websocket</code>: <code>url</code>, <code>data_type</code> of the stream (one of
   * <code>json</code>, <code>text</code>), <code>open_message</code> (sent once connected),
   * <code>open_message_type</code> (one of <code>text</code>, <code>binary</code>).
   * <li><code>nats</code>: <code>url</code> (a list, such as <code>nats://127.0.0.1:4222</code>),
   * <code>subject</code>, <code>data_type</code> of the stream (one of <code>json</code>, <code>text</code>),
   * <code>queue</code> (the group to consume as), <code>nak_delay</code> (before a message that was refused
   * comes again), <code>prefetch_count</code> (most messages to pull at a time; 524288),
   * <code>tls.disable</code> (false), <code>tls.skip_verify_server</code> (true skips the check of the
   * certificate; false).
   * <li><code>nats_jetstream</code>: <code>url</code>, <code>subject</code>, <code>data_type</code>,
   * <code>queue</code>, <code>tls.disable</code> and <code>tls.skip_verify_server</code> as before,
   * <code>durable</code> (the name that the state of the consumer is kept under), <code>stream</code>,
   * <code>deliver</code> (which messages come without <code>durable</code>, one of <code>all</code>,
   * <code>last</code>; <code>all</code>), <code>bind</code> (a boolean: an existing consumer is used),
   * <code>ack_wait</code> (longest wait of the server for an acknowledgement; <code>30s</code>),
   * <code>max_ack_pending</code> (most messages without one before consuming halts; 1024). It needs a
   * <code>subject</code> or a <code>stream</code>.
   * </ul>
   *
   * <p>A <code>subject</code> may have wildcards, and so name several subjects. All are marked as optional but
   * <code>template</code>, <code>url</code>, <code>subject</code> and <code>data_type</code>. Other single
   * values in parentheses are defaults.
   */
  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> properties() { return properties; }

  /** How many events to read, within <code>timeout</code>. */
  @JsonProperty("size") public @Nullable Long size() { return size; }

  /**
   * How long to wait for them: one or more numbers, whole or decimal, each followed by <code>ns</code>,
   * <code>us</code>, <code>µs</code>, <code>ms</code>, <code>s</code>, <code>m</code> or <code>h</code>. A sign
   * may stand in front.
   */
  @JsonProperty("timeout") public @Nullable String timeout() { return timeout; }

  /** Kind of a source. */
  @JsonProperty("type") public SourceType type() { return type; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.properties = properties;
    builder.size = size;
    builder.timeout = timeout;
    builder.type = type;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PreviewSourceRequest that && Objects.equals(this.properties, that.properties)
        && Objects.equals(this.size, that.size) && Objects.equals(this.timeout, that.timeout)
        && Objects.equals(this.type, that.type) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(properties, size, timeout, type, additionalProperties); }

  @Override
  public String toString() {
    return "PreviewSourceRequest[properties=" + (properties == null ? "null" : "***") + ", size=" + size
        + ", timeout=" + timeout + ", type=" + type + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("properties", "size", "timeout", "type");
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable Long size;
    private @Nullable String timeout;
    private @Nullable SourceType type;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /**
     * Settings of a source. They depend on its type; secrets may come back in answers.
     *
     * <ul>
     * <li><code>stream_generator</code>: <code>template</code> of the data (one of <code>iot</code>,
     * <code>user_logins</code>, <code>devops</code>), <code>interval</code> between events (<code>200ms</code>).
     * <li><code>websocket</code>: <code>url</code>, <code>data_type</code> of the stream (one of
     * <code>json</code>, <code>text</code>), <code>open_message</code> (sent once connected),
     * <code>open_message_type</code> (one of <code>text</code>, <code>binary</code>).
     * <li><code>nats</code>: <code>url</code> (a list, such as <code>nats://127.0.0.1:4222</code>),
     * <code>subject</code>, <code>data_type</code> of the stream (one of <code>json</code>, <code>text</code>),
     * <code>queue</code> (the group to consume as), <code>nak_delay</code> (before a message that was refused
     * comes again), <code>prefetch_count</code> (most messages to pull at a time; 524288),
     * <code>tls.disable</code> (false), <code>tls.skip_verify_server</code> (true skips the check of the
     * certificate; false).
     * <li><code>nats_jetstream</code>: <code>url</code>, <code>subject</code>, <code>data_type</code>,
     * <code>queue</code>, <code>tls.disable</code> and <code>tls.skip_verify_server</code> as before,
     * <code>durable</code> (the name that the state of the consumer is kept under), <code>stream</code>,
     * <code>deliver</code> (which messages come without <code>durable</code>, one of <code>all</code>,
     * <code>last</code>; <code>all</code>), <code>bind</code> (a boolean: an existing consumer is used),
     * <code>ack_wait</code> (longest wait of the server for an acknowledgement; <code>30s</code>),
     * <code>max_ack_pending</code> (most messages without one before consuming halts; 1024). It needs a
     * <code>subject</code> or a <code>stream</code>.
     * </ul>
     *
     * <p>A <code>subject</code> may have wildcards, and so name several subjects. All are marked as optional but
     * <code>template</code>, <code>url</code>, <code>subject</code> and <code>data_type</code>. Other single
     * values in parentheses are defaults.
     */
    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = ModelProperties.copyOf(properties);
      return this;
    }

    /** How many events to read, within <code>timeout</code>. */
    @JsonProperty("size") public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    public Builder size(long size) { return size(Long.valueOf(size)); }

    /**
     * How long to wait for them: one or more numbers, whole or decimal, each followed by <code>ns</code>,
     * <code>us</code>, <code>µs</code>, <code>ms</code>, <code>s</code>, <code>m</code> or <code>h</code>. A sign
     * may stand in front.
     */
    @JsonProperty("timeout") public Builder timeout(@Nullable String timeout) {
      this.timeout = timeout;
      return this;
    }

    /** Kind of a source. */
    @JsonProperty("type") public Builder type(SourceType type) {
      this.type = type;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public PreviewSourceRequest build() { return new PreviewSourceRequest(this); }
  }
}
