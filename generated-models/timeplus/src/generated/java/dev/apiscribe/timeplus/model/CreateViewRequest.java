// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateViewRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new view. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "description", "logstore_retention_bytes", "logstore_retention_ms", "materialized", "name", "query",
  "target_stream", "ttl_expression" })
public final class CreateViewRequest {
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("logstore_retention_bytes") private final @Nullable Long logstoreRetentionBytes;
  @JsonProperty("logstore_retention_ms") private final @Nullable Long logstoreRetentionMs;
  @JsonProperty("materialized") private final @Nullable Boolean materialized;
  @JsonProperty("name") @NotNull @Size(max = 64) @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_]{0,63}$")
  private final @Nullable String name;
  @JsonProperty("query") @NotNull private final @Nullable String query;
  @JsonProperty("target_stream") private final @Nullable String targetStream;
  @JsonProperty("ttl_expression") private final @Nullable String ttlExpression;
  private final ModelProperties kept;

  private CreateViewRequest(Builder builder, UnaryOperator<String> missing) {
    description = builder.description;
    logstoreRetentionBytes = builder.logstoreRetentionBytes;
    logstoreRetentionMs = builder.logstoreRetentionMs;
    materialized = builder.materialized;
    name = builder.required("name", builder.name, missing);
    query = builder.required("query", builder.query, missing);
    targetStream = builder.targetStream;
    ttlExpression = builder.ttlExpression;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateViewRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

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

  /**
   * Whether the query runs in the background and keeps its result.
   *
   * <p>The service's default is false.
   */
  public @Nullable Boolean materialized() { return kept.optional("materialized", materialized); }

  /** Name of the view: a letter, then letters, digits and underscores, 64 in all. */
  public String name() { return kept.required("name", name); }

  public String query() { return kept.required("query", query); }

  /** Stream that takes the result, only with <code>materialized</code>. Several materialized views may share one. */
  public @Nullable String targetStream() { return kept.optional("target_stream", targetStream); }

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
    builder.materialized = materialized;
    builder.name = name;
    builder.query = query;
    builder.targetStream = targetStream;
    builder.ttlExpression = ttlExpression;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateViewRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
        && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs)
        && Objects.equals(this.materialized, that.materialized) && Objects.equals(this.name, that.name)
        && Objects.equals(this.query, that.query) && Objects.equals(this.targetStream, that.targetStream)
        && Objects.equals(this.ttlExpression, that.ttlExpression) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        description, logstoreRetentionBytes, logstoreRetentionMs, materialized, name, query, targetStream,
        ttlExpression, kept);
  }

  @Override public String toString() {
    return "CreateViewRequest[description=" + description + ", logstoreRetentionBytes=" + logstoreRetentionBytes
        + ", logstoreRetentionMs=" + logstoreRetentionMs + ", materialized=" + materialized + ", name=" + name
        + ", query=" + query + ", targetStream=" + targetStream + ", ttlExpression=" + ttlExpression
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "description", "logstore_retention_bytes", "logstore_retention_ms", "materialized", "name", "query",
        "target_stream", "ttl_expression");
    private @Nullable String description;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable Boolean materialized;
    private @Nullable String name;
    private @Nullable String query;
    private @Nullable String targetStream;
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

    /**
     * Whether the query runs in the background and keeps its result.
     *
     * <p>The service's default is false.
     */
    @JsonProperty("materialized") public Builder materialized(@Nullable Boolean materialized) {
      this.materialized = set("materialized", materialized);
      return this;
    }

    /** Name of the view: a letter, then letters, digits and underscores, 64 in all. */
    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("query") public Builder query(String query) {
      this.query = set("query", query);
      return this;
    }

    /** Stream that takes the result, only with <code>materialized</code>. Several materialized views may share one. */
    @JsonProperty("target_stream") public Builder targetStream(@Nullable String targetStream) {
      this.targetStream = set("target_stream", targetStream);
      return this;
    }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression") public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = set("ttl_expression", ttlExpression);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateViewRequest build() { return complete("CreateViewRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateViewRequest build(UnaryOperator<String> missing) { return new CreateViewRequest(this, missing); }
  }
}
