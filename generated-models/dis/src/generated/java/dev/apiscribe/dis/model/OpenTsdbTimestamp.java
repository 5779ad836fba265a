// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/OpenTsdbTimestamp there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The timestamp of OpenTSDB. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "type", "value", "format" })
public final class OpenTsdbTimestamp {
  @JsonProperty("type") private final @Nullable TimestampType type;
  @JsonProperty("value") @Size(min = 1, max = 32) @Pattern(regexp = "^[A-Za-z0-9_]+$")
  private final @Nullable String value;
  @JsonProperty("format") private final @Nullable TimestampFormat format;
  private final ModelProperties kept;

  private OpenTsdbTimestamp(Builder builder, UnaryOperator<String> missing) {
    type = builder.type;
    value = builder.value;
    format = builder.format;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private OpenTsdbTimestamp(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /**
   * What the time in a record is: <code>String</code>, a text in a format, or <code>Timestamp</code>, a number
   * of milliseconds.
   */
  public @Nullable TimestampType type() { return kept.optional("type", type); }

  /** Attribute of the JSON. Letters, digits and underscores, 1 to 32. */
  public @Nullable String value() { return kept.optional("value", value); }

  /** Format of a time that is a text. It is required for the type <code>String</code>. */
  public @Nullable TimestampFormat format() { return kept.optional("format", format); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.value = value;
    builder.format = format;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof OpenTsdbTimestamp that && Objects.equals(this.type, that.type)
        && Objects.equals(this.value, that.value) && Objects.equals(this.format, that.format) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(type, value, format, kept); }

  @Override public String toString() {
    return "OpenTsdbTimestamp[type=" + type + ", value=" + value + ", format=" + format
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("type", "value", "format");
    private @Nullable TimestampType type;
    private @Nullable String value;
    private @Nullable TimestampFormat format;

    private Builder() {}

    /**
     * What the time in a record is: <code>String</code>, a text in a format, or <code>Timestamp</code>, a number
     * of milliseconds.
     */
    @JsonProperty("type") public Builder type(@Nullable TimestampType type) {
      this.type = set("type", type);
      return this;
    }

    /** Attribute of the JSON. Letters, digits and underscores, 1 to 32. */
    @JsonProperty("value") public Builder value(@Nullable String value) {
      this.value = set("value", value);
      return this;
    }

    /** Format of a time that is a text. It is required for the type <code>String</code>. */
    @JsonProperty("format") public Builder format(@Nullable TimestampFormat format) {
      this.format = set("format", format);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public OpenTsdbTimestamp build() { return complete("OpenTsdbTimestamp", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public OpenTsdbTimestamp build(UnaryOperator<String> missing) { return new OpenTsdbTimestamp(this, missing); }
  }
}
