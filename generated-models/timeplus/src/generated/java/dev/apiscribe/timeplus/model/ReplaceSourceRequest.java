// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ReplaceSourceRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The new state of a source. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "description", "name", "properties", "stream" })
public final class ReplaceSourceRequest {
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("name") @Size(max = 64) @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_]{0,63}$")
  private final @Nullable String name;
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> properties;
  @JsonProperty("stream") private final @Nullable String stream;
  private final ModelProperties kept;

  private ReplaceSourceRequest(Builder builder, UnaryOperator<String> missing) {
    description = builder.description;
    name = builder.name;
    properties = builder.properties;
    stream = builder.stream;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ReplaceSourceRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String description() { return kept.optional("description", description); }

  /** Name of the source: a letter, then letters, digits and underscores, 64 in all. */
  public @Nullable String name() { return kept.optional("name", name); }

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

  /** Existing stream to write to. */
  public @Nullable String stream() { return kept.optional("stream", stream); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.name = name;
    builder.properties = properties;
    builder.stream = stream;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ReplaceSourceRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.name, that.name) && Objects.equals(this.properties, that.properties)
        && Objects.equals(this.stream, that.stream) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(description, name, properties, stream, kept); }

  @Override public String toString() {
    return "ReplaceSourceRequest[description=" + description + ", name=" + name
        + ", properties=" + (properties == null ? "null" : "***") + ", stream=" + stream
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("description", "name", "properties", "stream");
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable String stream;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
      return this;
    }

    /** Name of the source: a letter, then letters, digits and underscores, 64 in all. */
    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

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

    /** Existing stream to write to. */
    @JsonProperty("stream") public Builder stream(@Nullable String stream) {
      this.stream = set("stream", stream);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ReplaceSourceRequest build() { return complete("ReplaceSourceRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ReplaceSourceRequest build(UnaryOperator<String> missing) { return new ReplaceSourceRequest(this, missing); }
  }
}
