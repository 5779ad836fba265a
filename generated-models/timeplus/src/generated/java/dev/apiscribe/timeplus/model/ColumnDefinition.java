// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/ColumnDefinition there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A column of a new stream. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "codec", "default", "name", "skipping_index_expression", "ttl_expression", "type" })
public final class ColumnDefinition {
  private final @Nullable String codec;

  private final @Nullable String default_;

  @NotNull
  private final String name;

  private final @Nullable String skippingIndexExpression;

  private final @Nullable String ttlExpression;

  @NotNull
  private final String type;

  private final Map<String, @Nullable Object> otherMembers;

  private ColumnDefinition(Builder builder) {
    this.codec = builder.codec;
    this.default_ = builder.default_;
    this.name = builder.name;
    this.skippingIndexExpression = builder.skippingIndexExpression;
    this.ttlExpression = builder.ttlExpression;
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
  static ColumnDefinition of(Builder builder) {
    return builder.build();
  }

  /** Compression, for example <code>CODEC(ZSTD(1))</code>. */
  @JsonProperty("codec")
  public @Nullable String codec() {
    return this.codec;
  }

  /** Expression for a missing value. */
  @JsonProperty("default")
  public @Nullable String default_() {
    return this.default_;
  }

  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  @JsonProperty("skipping_index_expression")
  public @Nullable String skippingIndexExpression() {
    return this.skippingIndexExpression;
  }

  @JsonProperty("ttl_expression")
  public @Nullable String ttlExpression() {
    return this.ttlExpression;
  }

  /** Timeplus data type, for example <code>int64</code>. */
  @JsonProperty("type")
  public String type() {
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
    builder.codec = this.codec;
    builder.default_ = this.default_;
    builder.name = this.name;
    builder.skippingIndexExpression = this.skippingIndexExpression;
    builder.ttlExpression = this.ttlExpression;
    builder.type = this.type;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ColumnDefinition that
            && Objects.equals(this.codec, that.codec)
            && Objects.equals(this.default_, that.default_)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.skippingIndexExpression, that.skippingIndexExpression)
            && Objects.equals(this.ttlExpression, that.ttlExpression)
            && Objects.equals(this.type, that.type)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.codec,
        this.default_,
        this.name,
        this.skippingIndexExpression,
        this.ttlExpression,
        this.type,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "ColumnDefinition["
        + "codec=" + this.codec + ", "
        + "default_=" + this.default_ + ", "
        + "name=" + this.name + ", "
        + "skippingIndexExpression=" + this.skippingIndexExpression + ", "
        + "ttlExpression=" + this.ttlExpression + ", "
        + "type=" + this.type + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link ColumnDefinition}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "codec", "default", "name", "skipping_index_expression", "ttl_expression", "type");

    private @Nullable String codec;
    private @Nullable String default_;
    private @Nullable String name;
    private @Nullable String skippingIndexExpression;
    private @Nullable String ttlExpression;
    private @Nullable String type;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Compression, for example <code>CODEC(ZSTD(1))</code>. */
    @JsonProperty("codec")
    public Builder codec(@Nullable String codec) {
      this.codec = codec;
      return this;
    }

    /** Expression for a missing value. */
    @JsonProperty("default")
    public Builder default_(@Nullable String default_) {
      this.default_ = default_;
      return this;
    }

    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("skipping_index_expression")
    public Builder skippingIndexExpression(@Nullable String skippingIndexExpression) {
      this.skippingIndexExpression = skippingIndexExpression;
      return this;
    }

    @JsonProperty("ttl_expression")
    public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = ttlExpression;
      return this;
    }

    /** Timeplus data type, for example <code>int64</code>. */
    @JsonProperty("type")
    public Builder type(String type) {
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
    public ColumnDefinition build() {
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.type == null) {
        throw new IllegalStateException("missing member: type");
      }
      return new ColumnDefinition(this);
    }
  }
}
