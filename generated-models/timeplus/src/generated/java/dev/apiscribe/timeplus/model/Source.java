// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Source there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A connection that reads data from another system into a stream. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "created_at",
  "created_by",
  "description",
  "id",
  "last_updated_at",
  "last_updated_by",
  "message",
  "name",
  "properties",
  "start_time",
  "status",
  "stream",
  "type" })
public final class Source {
  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  @NotNull
  private final String description;

  @NotNull
  private final String id;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  @NotNull
  private final String message;

  @NotNull
  private final String name;

  @NotNull
  private final Map<String, @Nullable Object> properties;

  @NotNull
  private final Long startTime;

  @NotNull
  private final String status;

  @NotNull
  private final String stream;

  @NotNull
  private final SourceType type;

  private final Map<String, @Nullable Object> otherMembers;

  private Source(Builder builder) {
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.description = builder.description;
    this.id = builder.id;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.message = builder.message;
    this.name = builder.name;
    this.properties = builder.properties;
    this.startTime = builder.startTime;
    this.status = builder.status;
    this.stream = builder.stream;
    this.type = builder.type;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Source of(Builder builder) {
    return builder.build();
  }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at")
  public @Nullable String createdAt() {
    return this.createdAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by")
  public @Nullable Owner createdBy() {
    return this.createdBy;
  }

  @JsonProperty("description")
  public String description() {
    return this.description;
  }

  @JsonProperty("id")
  public String id() {
    return this.id;
  }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at")
  public @Nullable String lastUpdatedAt() {
    return this.lastUpdatedAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by")
  public @Nullable Owner lastUpdatedBy() {
    return this.lastUpdatedBy;
  }

  @JsonProperty("message")
  public String message() {
    return this.message;
  }

  @JsonProperty("name")
  public String name() {
    return this.name;
  }

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
  public Map<String, @Nullable Object> properties() {
    return this.properties;
  }

  /** When it was started, in seconds since 1970-01-01 UTC. */
  @JsonProperty("start_time")
  public Long startTime() {
    return this.startTime;
  }

  /** For example <code>running</code>; the set of values is not documented. */
  @JsonProperty("status")
  public String status() {
    return this.status;
  }

  /** Stream that the source writes to. */
  @JsonProperty("stream")
  public String stream() {
    return this.stream;
  }

  /** Kind of a source. */
  @JsonProperty("type")
  public SourceType type() {
    return this.type;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createdAt = this.createdAt;
    builder.createdBy = this.createdBy;
    builder.description = this.description;
    builder.id = this.id;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.message = this.message;
    builder.name = this.name;
    builder.properties = this.properties;
    builder.startTime = this.startTime;
    builder.status = this.status;
    builder.stream = this.stream;
    builder.type = this.type;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Source that
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.message, that.message)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.properties, that.properties)
            && Objects.equals(this.startTime, that.startTime)
            && Objects.equals(this.status, that.status)
            && Objects.equals(this.stream, that.stream)
            && Objects.equals(this.type, that.type)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.createdAt,
        this.createdBy,
        this.description,
        this.id,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.message,
        this.name,
        this.properties,
        this.startTime,
        this.status,
        this.stream,
        this.type,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Source["
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "description=" + this.description + ", "
        + "id=" + this.id + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "message=" + this.message + ", "
        + "name=" + this.name + ", "
        + "properties=" + (this.properties == null ? "null" : "***") + ", "
        + "startTime=" + this.startTime + ", "
        + "status=" + this.status + ", "
        + "stream=" + this.stream + ", "
        + "type=" + this.type + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Source}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "created_at",
            "created_by",
            "description",
            "id",
            "last_updated_at",
            "last_updated_by",
            "message",
            "name",
            "properties",
            "start_time",
            "status",
            "stream",
            "type");

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
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at")
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by")
    public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    @JsonProperty("description")
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("id")
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at")
    public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = lastUpdatedAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by")
    public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = lastUpdatedBy;
      return this;
    }

    @JsonProperty("message")
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

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
    public Builder properties(Map<String, @Nullable Object> properties) {
      this.properties =
          properties == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
      return this;
    }

    /** When it was started, in seconds since 1970-01-01 UTC. */
    @JsonProperty("start_time")
    public Builder startTime(Long startTime) {
      this.startTime = startTime;
      return this;
    }

    /** The same for a plain number. */
    public Builder startTime(long startTime) {
      return this.startTime(Long.valueOf(startTime));
    }

    /** For example <code>running</code>; the set of values is not documented. */
    @JsonProperty("status")
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** Stream that the source writes to. */
    @JsonProperty("stream")
    public Builder stream(String stream) {
      this.stream = stream;
      return this;
    }

    /** Kind of a source. */
    @JsonProperty("type")
    public Builder type(SourceType type) {
      this.type = type;
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required member is missing
     */
    public Source build() {
      if (this.description == null) {
        throw new IllegalStateException("missing member: description");
      }
      if (this.id == null) {
        throw new IllegalStateException("missing member: id");
      }
      if (this.message == null) {
        throw new IllegalStateException("missing member: message");
      }
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.properties == null) {
        throw new IllegalStateException("missing member: properties");
      }
      if (this.startTime == null) {
        throw new IllegalStateException("missing member: start_time");
      }
      if (this.status == null) {
        throw new IllegalStateException("missing member: status");
      }
      if (this.stream == null) {
        throw new IllegalStateException("missing member: stream");
      }
      if (this.type == null) {
        throw new IllegalStateException("missing member: type");
      }
      return new Source(this);
    }
  }
}
