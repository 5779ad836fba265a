// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ProcessingSchema there, or the templates in templates/models.
package dev.apiscribe.dis.model;

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

/** By which time in the records the directories are named, instead of that of the task. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "timestamp_name", "timestamp_type", "timestamp_format" })
public final class ProcessingSchema {
  @JsonProperty("timestamp_name") @NotNull private final @Nullable String timestampName;
  @JsonProperty("timestamp_type") @NotNull private final @Nullable TimestampType timestampType;
  @JsonProperty("timestamp_format") private final @Nullable TimestampFormat timestampFormat;
  private final ModelProperties kept;

  private ProcessingSchema(Builder builder, UnaryOperator<String> missing) {
    timestampName = builder.required("timestamp_name", builder.timestampName, missing);
    timestampType = builder.required("timestamp_type", builder.timestampType, missing);
    timestampFormat = builder.timestampFormat;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ProcessingSchema(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Attribute of a record that has the time. */
  public String timestampName() { return kept.required("timestamp_name", timestampName); }

  /**
   * What the time in a record is: <code>String</code>, a text in a format, or <code>Timestamp</code>, a number
   * of milliseconds.
   */
  public TimestampType timestampType() { return kept.required("timestamp_type", timestampType); }

  /** Format of a time that is a text. It is required for the type <code>String</code>. */
  public @Nullable TimestampFormat timestampFormat() { return kept.optional("timestamp_format", timestampFormat); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timestampName = timestampName;
    builder.timestampType = timestampType;
    builder.timestampFormat = timestampFormat;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ProcessingSchema that && Objects.equals(this.timestampName, that.timestampName)
        && Objects.equals(this.timestampType, that.timestampType)
        && Objects.equals(this.timestampFormat, that.timestampFormat) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(timestampName, timestampType, timestampFormat, kept); }

  @Override public String toString() {
    return "ProcessingSchema[timestampName=" + timestampName + ", timestampType=" + timestampType
        + ", timestampFormat=" + timestampFormat + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("timestamp_name", "timestamp_type", "timestamp_format");
    private @Nullable String timestampName;
    private @Nullable TimestampType timestampType;
    private @Nullable TimestampFormat timestampFormat;

    private Builder() {}

    /** Attribute of a record that has the time. */
    @JsonProperty("timestamp_name") public Builder timestampName(String timestampName) {
      this.timestampName = set("timestamp_name", timestampName);
      return this;
    }

    /**
     * What the time in a record is: <code>String</code>, a text in a format, or <code>Timestamp</code>, a number
     * of milliseconds.
     */
    @JsonProperty("timestamp_type") public Builder timestampType(TimestampType timestampType) {
      this.timestampType = set("timestamp_type", timestampType);
      return this;
    }

    /** Format of a time that is a text. It is required for the type <code>String</code>. */
    @JsonProperty("timestamp_format") public Builder timestampFormat(@Nullable TimestampFormat timestampFormat) {
      this.timestampFormat = set("timestamp_format", timestampFormat);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ProcessingSchema build() { return complete("ProcessingSchema", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ProcessingSchema build(UnaryOperator<String> missing) { return new ProcessingSchema(this, missing); }
  }
}
