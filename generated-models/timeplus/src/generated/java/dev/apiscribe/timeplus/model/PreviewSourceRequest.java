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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A source to sample, and how long. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "properties", "size", "timeout", "type" })
public final class PreviewSourceRequest {
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> properties;
  @JsonProperty("size") private final @Nullable Long size;
  @JsonProperty("timeout") private final @Nullable String timeout;
  @JsonProperty("type") @NotNull private final @Nullable SourceType type;
  private final ModelProperties kept;

  private PreviewSourceRequest(Builder builder, UnaryOperator<String> missing) {
    properties = builder.properties;
    size = builder.size;
    timeout = builder.timeout;
    type = builder.required("type", builder.type, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private PreviewSourceRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /**
   * Settings of a source. They depend on its type; secrets may come back in responses.
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
  public @Nullable Map<String, @Nullable Object> properties() { return kept.optional("properties", properties); }

  /** How many events to read, within <code>timeout</code>. */
  public @Nullable Long size() { return kept.optional("size", size); }

  /**
   * How long to wait for them: one or more numbers, whole or decimal, each followed by <code>ns</code>,
   * <code>us</code>, <code>µs</code>, <code>ms</code>, <code>s</code>, <code>m</code> or <code>h</code>. A sign
   * may stand in front.
   */
  public @Nullable String timeout() { return kept.optional("timeout", timeout); }

  /** Kind of a source. */
  public SourceType type() { return kept.required("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.properties = properties;
    builder.size = size;
    builder.timeout = timeout;
    builder.type = type;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof PreviewSourceRequest that && Objects.equals(this.properties, that.properties)
        && Objects.equals(this.size, that.size) && Objects.equals(this.timeout, that.timeout)
        && Objects.equals(this.type, that.type) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(properties, size, timeout, type, kept); }

  @Override public String toString() {
    return "PreviewSourceRequest[properties=" + (properties == null ? "null" : "***") + ", size=" + size
        + ", timeout=" + timeout + ", type=" + type + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("properties", "size", "timeout", "type");
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable Long size;
    private @Nullable String timeout;
    private @Nullable SourceType type;

    private Builder() {}

    /**
     * Settings of a source. They depend on its type; secrets may come back in responses.
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
      this.properties = set("properties", ModelProperties.copyOf(properties));
      return this;
    }

    /** How many events to read, within <code>timeout</code>. */
    @JsonProperty("size") public Builder size(@Nullable Long size) {
      this.size = set("size", size);
      return this;
    }

    public Builder size(long size) { return size(Long.valueOf(size)); }

    /**
     * How long to wait for them: one or more numbers, whole or decimal, each followed by <code>ns</code>,
     * <code>us</code>, <code>µs</code>, <code>ms</code>, <code>s</code>, <code>m</code> or <code>h</code>. A sign
     * may stand in front.
     */
    @JsonProperty("timeout") public Builder timeout(@Nullable String timeout) {
      this.timeout = set("timeout", timeout);
      return this;
    }

    /** Kind of a source. */
    @JsonProperty("type") public Builder type(SourceType type) {
      this.type = set("type", type);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public PreviewSourceRequest build() { return complete("PreviewSourceRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public PreviewSourceRequest build(UnaryOperator<String> missing) { return new PreviewSourceRequest(this, missing); }
  }
}
