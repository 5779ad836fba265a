// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Source there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A connection that reads data from another system into a stream. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "message", "name",
  "properties", "start_time", "status", "stream", "type" })
public final class Source {
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("description") @NotNull private final @Nullable String description;
  @JsonProperty("id") @NotNull private final @Nullable String id;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("message") @NotNull private final @Nullable String message;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  @NotNull private final @Nullable Map<String, @Nullable Object> properties;
  @JsonProperty("start_time") @NotNull private final @Nullable Long startTime;
  @JsonProperty("status") @NotNull private final @Nullable String status;
  @JsonProperty("stream") @NotNull private final @Nullable String stream;
  @JsonProperty("type") @NotNull private final @Nullable SourceType type;
  private final ModelProperties kept;

  private Source(Builder builder, UnaryOperator<String> missing) {
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = builder.required("description", builder.description, missing);
    id = builder.required("id", builder.id, missing);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    message = builder.required("message", builder.message, missing);
    name = builder.required("name", builder.name, missing);
    properties = builder.required("properties", builder.properties, missing);
    startTime = builder.required("start_time", builder.startTime, missing);
    status = builder.required("status", builder.status, missing);
    stream = builder.required("stream", builder.stream, missing);
    type = builder.required("type", builder.type, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Source(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  public String description() { return kept.required("description", description); }

  public String id() { return kept.required("id", id); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  public String message() { return kept.required("message", message); }

  public String name() { return kept.required("name", name); }

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
  public Map<String, @Nullable Object> properties() { return kept.map("properties", properties); }

  /** When it was started, in seconds since 1970-01-01 UTC. */
  public Long startTime() { return kept.required("start_time", startTime); }

  /** For example <code>running</code>; the set of values is not documented. */
  public String status() { return kept.required("status", status); }

  /** Stream that the source writes to. */
  public String stream() { return kept.required("stream", stream); }

  /** Kind of a source. */
  public SourceType type() { return kept.required("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.id = id;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.message = message;
    builder.name = name;
    builder.properties = properties;
    builder.startTime = startTime;
    builder.status = status;
    builder.stream = stream;
    builder.type = type;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Source that && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy) && Objects.equals(this.description, that.description)
        && Objects.equals(this.id, that.id) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.message, that.message)
        && Objects.equals(this.name, that.name) && Objects.equals(this.properties, that.properties)
        && Objects.equals(this.startTime, that.startTime) && Objects.equals(this.status, that.status)
        && Objects.equals(this.stream, that.stream) && Objects.equals(this.type, that.type) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        createdAt, createdBy, description, id, lastUpdatedAt, lastUpdatedBy, message, name, properties, startTime,
        status, stream, type, kept);
  }

  @Override public String toString() {
    return "Source[createdAt=" + createdAt + ", createdBy=" + createdBy + ", description=" + description
        + ", id=" + id + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", message=" + message + ", name=" + name + ", properties=" + (properties == null ? "null" : "***")
        + ", startTime=" + startTime + ", status=" + status + ", stream=" + stream + ", type=" + type
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "message", "name",
        "properties", "start_time", "status", "stream", "type");
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String id;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String message;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable Long startTime;
    private @Nullable String status;
    private @Nullable String stream;
    private @Nullable SourceType type;

    private Builder() {}

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at") public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = set("created_at", createdAt);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by") public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = set("created_by", createdBy);
      return this;
    }

    @JsonProperty("description") public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    @JsonProperty("id") public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at") public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = set("last_updated_at", lastUpdatedAt);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by") public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = set("last_updated_by", lastUpdatedBy);
      return this;
    }

    @JsonProperty("message") public Builder message(String message) {
      this.message = set("message", message);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
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
    @JsonProperty("properties") public Builder properties(Map<String, @Nullable Object> properties) {
      this.properties = set("properties", ModelProperties.copyOf(properties));
      return this;
    }

    /** When it was started, in seconds since 1970-01-01 UTC. */
    @JsonProperty("start_time") public Builder startTime(Long startTime) {
      this.startTime = set("start_time", startTime);
      return this;
    }

    public Builder startTime(long startTime) { return startTime(Long.valueOf(startTime)); }

    /** For example <code>running</code>; the set of values is not documented. */
    @JsonProperty("status") public Builder status(String status) {
      this.status = set("status", status);
      return this;
    }

    /** Stream that the source writes to. */
    @JsonProperty("stream") public Builder stream(String stream) {
      this.stream = set("stream", stream);
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
    public Source build() { return complete("Source", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Source build(UnaryOperator<String> missing) { return new Source(this, missing); }
  }
}
