// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ColumnDefinition there, or the templates in templates/models.
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

/** A column of a new stream. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "codec", "default", "name", "skipping_index_expression", "ttl_expression", "type" })
public final class ColumnDefinition {
  private final @Nullable String codec;
  private final @Nullable String default_;
  @NotNull private final String name;
  private final @Nullable String skippingIndexExpression;
  private final @Nullable String ttlExpression;
  @NotNull private final String type;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ColumnDefinition(Builder builder) {
    codec = builder.codec;
    default_ = builder.default_;
    name = ModelProperties.required("name", builder.name);
    skippingIndexExpression = builder.skippingIndexExpression;
    ttlExpression = builder.ttlExpression;
    type = ModelProperties.required("type", builder.type);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Compression, for example <code>CODEC(ZSTD(1))</code>. */
  @JsonProperty("codec") public @Nullable String codec() { return codec; }

  /** Expression for a missing value. */
  @JsonProperty("default") public @Nullable String default_() { return default_; }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("skipping_index_expression")
  public @Nullable String skippingIndexExpression() { return skippingIndexExpression; }

  @JsonProperty("ttl_expression") public @Nullable String ttlExpression() { return ttlExpression; }

  /** Timeplus data type, for example <code>int64</code>. */
  @JsonProperty("type") public String type() { return type; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.codec = codec;
    builder.default_ = default_;
    builder.name = name;
    builder.skippingIndexExpression = skippingIndexExpression;
    builder.ttlExpression = ttlExpression;
    builder.type = type;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ColumnDefinition that && Objects.equals(this.codec, that.codec)
        && Objects.equals(this.default_, that.default_) && Objects.equals(this.name, that.name)
        && Objects.equals(this.skippingIndexExpression, that.skippingIndexExpression)
        && Objects.equals(this.ttlExpression, that.ttlExpression) && Objects.equals(this.type, that.type)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        codec, default_, name, skippingIndexExpression, ttlExpression, type, additionalProperties);
  }

  @Override
  public String toString() {
    return "ColumnDefinition[codec=" + codec + ", default_=" + default_ + ", name=" + name
        + ", skippingIndexExpression=" + skippingIndexExpression + ", ttlExpression=" + ttlExpression + ", type=" + type
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "codec", "default", "name", "skipping_index_expression", "ttl_expression", "type");
    private @Nullable String codec;
    private @Nullable String default_;
    private @Nullable String name;
    private @Nullable String skippingIndexExpression;
    private @Nullable String ttlExpression;
    private @Nullable String type;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Compression, for example <code>CODEC(ZSTD(1))</code>. */
    @JsonProperty("codec") public Builder codec(@Nullable String codec) {
      this.codec = codec;
      return this;
    }

    /** Expression for a missing value. */
    @JsonProperty("default") public Builder default_(@Nullable String default_) {
      this.default_ = default_;
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("skipping_index_expression")
    public Builder skippingIndexExpression(@Nullable String skippingIndexExpression) {
      this.skippingIndexExpression = skippingIndexExpression;
      return this;
    }

    @JsonProperty("ttl_expression") public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = ttlExpression;
      return this;
    }

    /** Timeplus data type, for example <code>int64</code>. */
    @JsonProperty("type") public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public ColumnDefinition build() { return new ColumnDefinition(this); }
  }
}
