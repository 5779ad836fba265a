// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateMaterializedViewRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new materialized view. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "description",
  "logstore_retention_bytes",
  "logstore_retention_ms",
  "name",
  "query",
  "target_stream",
  "ttl_expression" })
public final class CreateMaterializedViewRequest {
  private final @Nullable String description;

  private final @Nullable Long logstoreRetentionBytes;

  private final @Nullable Long logstoreRetentionMs;

  @NotNull
  @Size(max = 64)
  @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_]{0,63}$")
  private final String name;

  @NotNull
  private final String query;

  private final @Nullable String targetStream;

  private final @Nullable String ttlExpression;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateMaterializedViewRequest(Builder builder) {
    this.description = builder.description;
    this.logstoreRetentionBytes = builder.logstoreRetentionBytes;
    this.logstoreRetentionMs = builder.logstoreRetentionMs;
    this.name = builder.name;
    this.query = builder.query;
    this.targetStream = builder.targetStream;
    this.ttlExpression = builder.ttlExpression;
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
  static CreateMaterializedViewRequest of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("description")
  public @Nullable String description() {
    return this.description;
  }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_bytes")
  public @Nullable Long logstoreRetentionBytes() {
    return this.logstoreRetentionBytes;
  }

  /**
   * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
   *
   * <p>The service's default is 604800000.
   */
  @JsonProperty("logstore_retention_ms")
  public @Nullable Long logstoreRetentionMs() {
    return this.logstoreRetentionMs;
  }

  /** Name of the view: a letter, then letters, digits and underscores, 64 in all. */
  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  @JsonProperty("query")
  public String query() {
    return this.query;
  }

  /** Stream that takes the result. Several materialized views may share one. */
  @JsonProperty("target_stream")
  public @Nullable String targetStream() {
    return this.targetStream;
  }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  @JsonProperty("ttl_expression")
  public @Nullable String ttlExpression() {
    return this.ttlExpression;
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
    builder.description = this.description;
    builder.logstoreRetentionBytes = this.logstoreRetentionBytes;
    builder.logstoreRetentionMs = this.logstoreRetentionMs;
    builder.name = this.name;
    builder.query = this.query;
    builder.targetStream = this.targetStream;
    builder.ttlExpression = this.ttlExpression;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateMaterializedViewRequest that
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
            && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.query, that.query)
            && Objects.equals(this.targetStream, that.targetStream)
            && Objects.equals(this.ttlExpression, that.ttlExpression)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.description,
        this.logstoreRetentionBytes,
        this.logstoreRetentionMs,
        this.name,
        this.query,
        this.targetStream,
        this.ttlExpression,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateMaterializedViewRequest["
        + "description=" + this.description + ", "
        + "logstoreRetentionBytes=" + this.logstoreRetentionBytes + ", "
        + "logstoreRetentionMs=" + this.logstoreRetentionMs + ", "
        + "name=" + this.name + ", "
        + "query=" + this.query + ", "
        + "targetStream=" + this.targetStream + ", "
        + "ttlExpression=" + this.ttlExpression + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateMaterializedViewRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "description",
            "logstore_retention_bytes",
            "logstore_retention_ms",
            "name",
            "query",
            "target_stream",
            "ttl_expression");

    private @Nullable String description;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable String name;
    private @Nullable String query;
    private @Nullable String targetStream;
    private @Nullable String ttlExpression;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("description")
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes")
    public Builder logstoreRetentionBytes(@Nullable Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = logstoreRetentionBytes;
      return this;
    }

    /** The same for a plain number. */
    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) {
      return this.logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes));
    }

    /**
     * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
     *
     * <p>The service's default is 604800000.
     */
    @JsonProperty("logstore_retention_ms")
    public Builder logstoreRetentionMs(@Nullable Long logstoreRetentionMs) {
      this.logstoreRetentionMs = logstoreRetentionMs;
      return this;
    }

    /** The same for a plain number. */
    public Builder logstoreRetentionMs(long logstoreRetentionMs) {
      return this.logstoreRetentionMs(Long.valueOf(logstoreRetentionMs));
    }

    /** Name of the view: a letter, then letters, digits and underscores, 64 in all. */
    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("query")
    public Builder query(String query) {
      this.query = query;
      return this;
    }

    /** Stream that takes the result. Several materialized views may share one. */
    @JsonProperty("target_stream")
    public Builder targetStream(@Nullable String targetStream) {
      this.targetStream = targetStream;
      return this;
    }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression")
    public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = ttlExpression;
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
    public CreateMaterializedViewRequest build() {
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.query == null) {
        throw new IllegalStateException("missing member: query");
      }
      return new CreateMaterializedViewRequest(this);
    }
  }
}
