// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UpdateStreamRequest there, or the templates in templates/models.
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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Settings of a stream to change. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "description", "logstore_retention_bytes", "logstore_retention_ms", "ttl_expression" })
public final class UpdateStreamRequest {
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("logstore_retention_bytes") private final @Nullable Long logstoreRetentionBytes;
  @JsonProperty("logstore_retention_ms") private final @Nullable Long logstoreRetentionMs;
  @JsonProperty("ttl_expression") private final @Nullable String ttlExpression;
  private final ModelProperties kept;

  private UpdateStreamRequest(Builder builder, UnaryOperator<String> missing) {
    description = builder.description;
    logstoreRetentionBytes = builder.logstoreRetentionBytes;
    logstoreRetentionMs = builder.logstoreRetentionMs;
    ttlExpression = builder.ttlExpression;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private UpdateStreamRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String description() { return kept.optional("description", description); }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  public @Nullable Long logstoreRetentionBytes() { return kept.optional("logstore_retention_bytes", logstoreRetentionBytes); }

  /**
   * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
   *
   * <p>The service's default is 604800000.
   */
  public @Nullable Long logstoreRetentionMs() { return kept.optional("logstore_retention_ms", logstoreRetentionMs); }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  public @Nullable String ttlExpression() { return kept.optional("ttl_expression", ttlExpression); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.logstoreRetentionBytes = logstoreRetentionBytes;
    builder.logstoreRetentionMs = logstoreRetentionMs;
    builder.ttlExpression = ttlExpression;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof UpdateStreamRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
        && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs)
        && Objects.equals(this.ttlExpression, that.ttlExpression) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        description, logstoreRetentionBytes, logstoreRetentionMs, ttlExpression, kept);
  }

  @Override public String toString() {
    return "UpdateStreamRequest[description=" + description + ", logstoreRetentionBytes=" + logstoreRetentionBytes
        + ", logstoreRetentionMs=" + logstoreRetentionMs + ", ttlExpression=" + ttlExpression
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "description", "logstore_retention_bytes", "logstore_retention_ms", "ttl_expression");
    private @Nullable String description;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable String ttlExpression;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
      return this;
    }

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes")
    public Builder logstoreRetentionBytes(@Nullable Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = set("logstore_retention_bytes", logstoreRetentionBytes);
      return this;
    }

    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) { return logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes)); }

    /**
     * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
     *
     * <p>The service's default is 604800000.
     */
    @JsonProperty("logstore_retention_ms") public Builder logstoreRetentionMs(@Nullable Long logstoreRetentionMs) {
      this.logstoreRetentionMs = set("logstore_retention_ms", logstoreRetentionMs);
      return this;
    }

    public Builder logstoreRetentionMs(long logstoreRetentionMs) { return logstoreRetentionMs(Long.valueOf(logstoreRetentionMs)); }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression") public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = set("ttl_expression", ttlExpression);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public UpdateStreamRequest build() { return complete("UpdateStreamRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public UpdateStreamRequest build(UnaryOperator<String> missing) { return new UpdateStreamRequest(this, missing); }
  }
}
