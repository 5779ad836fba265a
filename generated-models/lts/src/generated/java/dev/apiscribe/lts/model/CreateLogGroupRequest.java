// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateLogGroupRequest there, or the templates in templates/models.
package dev.apiscribe.lts.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "log_group_name", "ttl_in_days" })
public final class CreateLogGroupRequest {
  @JsonProperty("log_group_name") @NotNull @Size(min = 1, max = 64) private final @Nullable String logGroupName;
  @JsonProperty("ttl_in_days") @NotNull private final @Nullable Integer ttlInDays;
  private final ModelProperties kept;

  private CreateLogGroupRequest(Builder builder, UnaryOperator<String> missing) {
    logGroupName = builder.required("log_group_name", builder.logGroupName, missing);
    ttlInDays = builder.required("ttl_in_days", builder.ttlInDays, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateLogGroupRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the new log group. */
  public String logGroupName() { return kept.required("log_group_name", logGroupName); }

  /** How many days logs are kept. The document fixes it at 7; a later text of it has 1 to 365. */
  public Integer ttlInDays() { return kept.required("ttl_in_days", ttlInDays); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.logGroupName = logGroupName;
    builder.ttlInDays = ttlInDays;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateLogGroupRequest that && Objects.equals(this.logGroupName, that.logGroupName)
        && Objects.equals(this.ttlInDays, that.ttlInDays) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(logGroupName, ttlInDays, kept); }

  @Override public String toString() {
    return "CreateLogGroupRequest[logGroupName=" + logGroupName + ", ttlInDays=" + ttlInDays
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("log_group_name", "ttl_in_days");
    private @Nullable String logGroupName;
    private @Nullable Integer ttlInDays;

    private Builder() {}

    /** Name of the new log group. */
    @JsonProperty("log_group_name") public Builder logGroupName(String logGroupName) {
      this.logGroupName = set("log_group_name", logGroupName);
      return this;
    }

    /** How many days logs are kept. The document fixes it at 7; a later text of it has 1 to 365. */
    @JsonProperty("ttl_in_days") public Builder ttlInDays(Integer ttlInDays) {
      this.ttlInDays = set("ttl_in_days", ttlInDays);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateLogGroupRequest build() { return complete("CreateLogGroupRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateLogGroupRequest build(UnaryOperator<String> missing) { return new CreateLogGroupRequest(this, missing); }
  }
}
