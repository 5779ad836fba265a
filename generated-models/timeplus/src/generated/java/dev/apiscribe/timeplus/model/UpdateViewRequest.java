// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UpdateViewRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Members of a view to change. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "description", "logstore_retention_bytes", "logstore_retention_ms", "query", "ttl_expression" })
public final class UpdateViewRequest {
  private final @Nullable String description;
  private final @Nullable Long logstoreRetentionBytes;
  private final @Nullable Long logstoreRetentionMs;
  private final @Nullable String query;
  private final @Nullable String ttlExpression;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private UpdateViewRequest(Builder builder) {
    description = builder.description;
    logstoreRetentionBytes = builder.logstoreRetentionBytes;
    logstoreRetentionMs = builder.logstoreRetentionMs;
    query = builder.query;
    ttlExpression = builder.ttlExpression;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("description") public @Nullable String description() { return description; }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_bytes")
  public @Nullable Long logstoreRetentionBytes() { return logstoreRetentionBytes; }

  /**
   * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
   *
   * <p>The service's default is 604800000.
   */
  @JsonProperty("logstore_retention_ms") public @Nullable Long logstoreRetentionMs() { return logstoreRetentionMs; }

  /** Cannot be changed when the view is materialized. */
  @JsonProperty("query") public @Nullable String query() { return query; }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  @JsonProperty("ttl_expression") public @Nullable String ttlExpression() { return ttlExpression; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.logstoreRetentionBytes = logstoreRetentionBytes;
    builder.logstoreRetentionMs = logstoreRetentionMs;
    builder.query = query;
    builder.ttlExpression = ttlExpression;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UpdateViewRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
        && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs) && Objects.equals(this.query, that.query)
        && Objects.equals(this.ttlExpression, that.ttlExpression)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        description, logstoreRetentionBytes, logstoreRetentionMs, query, ttlExpression, additionalProperties);
  }

  @Override
  public String toString() {
    return "UpdateViewRequest[description=" + description + ", logstoreRetentionBytes=" + logstoreRetentionBytes
        + ", logstoreRetentionMs=" + logstoreRetentionMs + ", query=" + query + ", ttlExpression=" + ttlExpression
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "description", "logstore_retention_bytes", "logstore_retention_ms", "query", "ttl_expression");
    private @Nullable String description;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable String query;
    private @Nullable String ttlExpression;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes")
    public Builder logstoreRetentionBytes(@Nullable Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = logstoreRetentionBytes;
      return this;
    }

    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) { return logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes)); }

    /**
     * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
     *
     * <p>The service's default is 604800000.
     */
    @JsonProperty("logstore_retention_ms") public Builder logstoreRetentionMs(@Nullable Long logstoreRetentionMs) {
      this.logstoreRetentionMs = logstoreRetentionMs;
      return this;
    }

    public Builder logstoreRetentionMs(long logstoreRetentionMs) { return logstoreRetentionMs(Long.valueOf(logstoreRetentionMs)); }

    /** Cannot be changed when the view is materialized. */
    @JsonProperty("query") public Builder query(@Nullable String query) {
      this.query = query;
      return this;
    }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression") public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = ttlExpression;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public UpdateViewRequest build() { return new UpdateViewRequest(this); }
  }
}
