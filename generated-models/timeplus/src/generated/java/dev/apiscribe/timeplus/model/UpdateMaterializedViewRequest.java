// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/UpdateMaterializedViewRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Settings of a materialized view to change. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "description", "logstore_retention_bytes", "logstore_retention_ms", "query", "ttl_expression" })
public final class UpdateMaterializedViewRequest {
  private final @Nullable String description;

  private final @Nullable Long logstoreRetentionBytes;

  private final @Nullable Long logstoreRetentionMs;

  private final @Nullable String query;

  private final @Nullable String ttlExpression;

  private final Map<String, @Nullable Object> otherMembers;

  private UpdateMaterializedViewRequest(Builder builder) {
    this.description = builder.description;
    this.logstoreRetentionBytes = builder.logstoreRetentionBytes;
    this.logstoreRetentionMs = builder.logstoreRetentionMs;
    this.query = builder.query;
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
  static UpdateMaterializedViewRequest of(Builder builder) {
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

  /** Cannot be changed, although the body has it. */
  @JsonProperty("query")
  public @Nullable String query() {
    return this.query;
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
    builder.query = this.query;
    builder.ttlExpression = this.ttlExpression;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof UpdateMaterializedViewRequest that
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
            && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs)
            && Objects.equals(this.query, that.query)
            && Objects.equals(this.ttlExpression, that.ttlExpression)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.description,
        this.logstoreRetentionBytes,
        this.logstoreRetentionMs,
        this.query,
        this.ttlExpression,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "UpdateMaterializedViewRequest["
        + "description=" + this.description + ", "
        + "logstoreRetentionBytes=" + this.logstoreRetentionBytes + ", "
        + "logstoreRetentionMs=" + this.logstoreRetentionMs + ", "
        + "query=" + this.query + ", "
        + "ttlExpression=" + this.ttlExpression + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link UpdateMaterializedViewRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "description", "logstore_retention_bytes", "logstore_retention_ms", "query", "ttl_expression");

    private @Nullable String description;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable String query;
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

    /** Cannot be changed, although the body has it. */
    @JsonProperty("query")
    public Builder query(@Nullable String query) {
      this.query = query;
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
     */
    public UpdateMaterializedViewRequest build() {
      return new UpdateMaterializedViewRequest(this);
    }
  }
}
