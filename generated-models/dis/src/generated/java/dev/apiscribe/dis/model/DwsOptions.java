// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DwsOptions there, or the templates in templates/models.
package dev.apiscribe.dis.model;

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

/**
 * What a data warehouse does with records that do not fit its table. With <code>fill_missing_fields</code>, a
 * last field that is missing becomes null, with <code>ignore_extra_data</code>, fields that the table has not
 * are ignored, and with <code>compatible_illegal_chars</code>, invalid characters are converted; without them,
 * each is an error. They are off by default.
 */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "fill_missing_fields", "ignore_extra_data", "compatible_illegal_chars", "reject_limit", "error_table_name" })
public final class DwsOptions {
  @JsonProperty("fill_missing_fields") private final @Nullable OnOff fillMissingFields;
  @JsonProperty("ignore_extra_data") private final @Nullable OnOff ignoreExtraData;
  @JsonProperty("compatible_illegal_chars") private final @Nullable OnOff compatibleIllegalChars;
  @JsonProperty("reject_limit") private final @Nullable String rejectLimit;
  @JsonProperty("error_table_name") private final @Nullable String errorTableName;
  private final ModelProperties kept;

  private DwsOptions(Builder builder, UnaryOperator<String> missing) {
    fillMissingFields = builder.fillMissingFields;
    ignoreExtraData = builder.ignoreExtraData;
    compatibleIllegalChars = builder.compatibleIllegalChars;
    rejectLimit = builder.rejectLimit;
    errorTableName = builder.errorTableName;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DwsOptions(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Whether something is on. */
  public @Nullable OnOff fillMissingFields() { return kept.optional("fill_missing_fields", fillMissingFields); }

  /** Whether something is on. */
  public @Nullable OnOff ignoreExtraData() { return kept.optional("ignore_extra_data", ignoreExtraData); }

  /** Whether something is on. */
  public @Nullable OnOff compatibleIllegalChars() { return kept.optional("compatible_illegal_chars", compatibleIllegalChars); }

  /**
   * How many records may have errors: a number, or <code>unlimited</code>. With 0, the first one ends the
   * import.
   *
   * <p>The service's default is 0.
   */
  public @Nullable String rejectLimit() { return kept.optional("reject_limit", rejectLimit); }

  /** Table that keeps the errors. */
  public @Nullable String errorTableName() { return kept.optional("error_table_name", errorTableName); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fillMissingFields = fillMissingFields;
    builder.ignoreExtraData = ignoreExtraData;
    builder.compatibleIllegalChars = compatibleIllegalChars;
    builder.rejectLimit = rejectLimit;
    builder.errorTableName = errorTableName;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DwsOptions that && Objects.equals(this.fillMissingFields, that.fillMissingFields)
        && Objects.equals(this.ignoreExtraData, that.ignoreExtraData)
        && Objects.equals(this.compatibleIllegalChars, that.compatibleIllegalChars)
        && Objects.equals(this.rejectLimit, that.rejectLimit)
        && Objects.equals(this.errorTableName, that.errorTableName) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        fillMissingFields, ignoreExtraData, compatibleIllegalChars, rejectLimit, errorTableName, kept);
  }

  @Override public String toString() {
    return "DwsOptions[fillMissingFields=" + fillMissingFields + ", ignoreExtraData=" + ignoreExtraData
        + ", compatibleIllegalChars=" + compatibleIllegalChars + ", rejectLimit=" + rejectLimit
        + ", errorTableName=" + errorTableName + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "fill_missing_fields", "ignore_extra_data", "compatible_illegal_chars", "reject_limit", "error_table_name");
    private @Nullable OnOff fillMissingFields;
    private @Nullable OnOff ignoreExtraData;
    private @Nullable OnOff compatibleIllegalChars;
    private @Nullable String rejectLimit;
    private @Nullable String errorTableName;

    private Builder() {}

    /** Whether something is on. */
    @JsonProperty("fill_missing_fields") public Builder fillMissingFields(@Nullable OnOff fillMissingFields) {
      this.fillMissingFields = set("fill_missing_fields", fillMissingFields);
      return this;
    }

    /** Whether something is on. */
    @JsonProperty("ignore_extra_data") public Builder ignoreExtraData(@Nullable OnOff ignoreExtraData) {
      this.ignoreExtraData = set("ignore_extra_data", ignoreExtraData);
      return this;
    }

    /** Whether something is on. */
    @JsonProperty("compatible_illegal_chars")
    public Builder compatibleIllegalChars(@Nullable OnOff compatibleIllegalChars) {
      this.compatibleIllegalChars = set("compatible_illegal_chars", compatibleIllegalChars);
      return this;
    }

    /**
     * How many records may have errors: a number, or <code>unlimited</code>. With 0, the first one ends the
     * import.
     *
     * <p>The service's default is 0.
     */
    @JsonProperty("reject_limit") public Builder rejectLimit(@Nullable String rejectLimit) {
      this.rejectLimit = set("reject_limit", rejectLimit);
      return this;
    }

    /** Table that keeps the errors. */
    @JsonProperty("error_table_name") public Builder errorTableName(@Nullable String errorTableName) {
      this.errorTableName = set("error_table_name", errorTableName);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DwsOptions build() { return complete("DwsOptions", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DwsOptions build(UnaryOperator<String> missing) { return new DwsOptions(this, missing); }
  }
}
