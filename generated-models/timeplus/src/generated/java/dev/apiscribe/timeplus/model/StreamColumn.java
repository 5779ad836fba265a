// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamColumn there, or the templates in templates/models.
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

/** A column of an existing stream or view. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "codec", "default", "name", "nullable", "type" })
public final class StreamColumn {
  @JsonProperty("codec") private final @Nullable String codec;
  @JsonProperty("default") private final @Nullable String default_;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("nullable") private final @Nullable Boolean nullable;
  @JsonProperty("type") @NotNull private final @Nullable String type;
  private final ModelProperties kept;

  private StreamColumn(Builder builder, UnaryOperator<String> missing) {
    codec = builder.codec;
    default_ = builder.default_;
    name = builder.required("name", builder.name, missing);
    nullable = builder.nullable;
    type = builder.required("type", builder.type, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private StreamColumn(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Compression, for example <code>CODEC(ZSTD(1))</code>. */
  public @Nullable String codec() { return kept.optional("codec", codec); }

  /** Expression for a missing value. */
  public @Nullable String default_() { return kept.optional("default", default_); }

  public String name() { return kept.required("name", name); }

  public @Nullable Boolean nullable() { return kept.optional("nullable", nullable); }

  /** Timeplus data type, for example <code>int64</code>. */
  public String type() { return kept.required("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.codec = codec;
    builder.default_ = default_;
    builder.name = name;
    builder.nullable = nullable;
    builder.type = type;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof StreamColumn that && Objects.equals(this.codec, that.codec)
        && Objects.equals(this.default_, that.default_) && Objects.equals(this.name, that.name)
        && Objects.equals(this.nullable, that.nullable) && Objects.equals(this.type, that.type)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(codec, default_, name, nullable, type, kept); }

  @Override public String toString() {
    return "StreamColumn[codec=" + codec + ", default_=" + default_ + ", name=" + name + ", nullable=" + nullable
        + ", type=" + type + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("codec", "default", "name", "nullable", "type");
    private @Nullable String codec;
    private @Nullable String default_;
    private @Nullable String name;
    private @Nullable Boolean nullable;
    private @Nullable String type;

    private Builder() {}

    /** Compression, for example <code>CODEC(ZSTD(1))</code>. */
    @JsonProperty("codec") public Builder codec(@Nullable String codec) {
      this.codec = set("codec", codec);
      return this;
    }

    /** Expression for a missing value. */
    @JsonProperty("default") public Builder default_(@Nullable String default_) {
      this.default_ = set("default", default_);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("nullable") public Builder nullable(@Nullable Boolean nullable) {
      this.nullable = set("nullable", nullable);
      return this;
    }

    /** Timeplus data type, for example <code>int64</code>. */
    @JsonProperty("type") public Builder type(String type) {
      this.type = set("type", type);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public StreamColumn build() { return complete("StreamColumn", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public StreamColumn build(UnaryOperator<String> missing) { return new StreamColumn(this, missing); }
  }
}
