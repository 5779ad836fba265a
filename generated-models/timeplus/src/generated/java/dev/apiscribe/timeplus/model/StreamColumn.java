// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/StreamColumn there, or the templates in templates/models.
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

/** A column of an existing stream or view. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "codec", "default", "name", "nullable", "type" })
public final class StreamColumn {
  private final @Nullable String codec;

  private final @Nullable String default_;

  @NotNull
  private final String name;

  private final @Nullable Boolean nullable;

  @NotNull
  private final String type;

  private final Map<String, @Nullable Object> otherMembers;

  private StreamColumn(Builder builder) {
    this.codec = builder.codec;
    this.default_ = builder.default_;
    this.name = builder.name;
    this.nullable = builder.nullable;
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
  static StreamColumn of(Builder builder) {
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

  @JsonProperty("nullable")
  public @Nullable Boolean nullable() {
    return this.nullable;
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
    builder.nullable = this.nullable;
    builder.type = this.type;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof StreamColumn that
            && Objects.equals(this.codec, that.codec)
            && Objects.equals(this.default_, that.default_)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.nullable, that.nullable)
            && Objects.equals(this.type, that.type)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.codec, this.default_, this.name, this.nullable, this.type, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "StreamColumn["
        + "codec=" + this.codec + ", "
        + "default_=" + this.default_ + ", "
        + "name=" + this.name + ", "
        + "nullable=" + this.nullable + ", "
        + "type=" + this.type + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link StreamColumn}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("codec", "default", "name", "nullable", "type");

    private @Nullable String codec;
    private @Nullable String default_;
    private @Nullable String name;
    private @Nullable Boolean nullable;
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

    @JsonProperty("nullable")
    public Builder nullable(@Nullable Boolean nullable) {
      this.nullable = nullable;
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
    public StreamColumn build() {
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.type == null) {
        throw new IllegalStateException("missing member: type");
      }
      return new StreamColumn(this);
    }
  }
}
