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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "log_group_name", "ttl_in_days" })
public final class CreateLogGroupRequest {
  @NotNull @Size(min = 1, max = 64) private final String logGroupName;
  @NotNull private final Integer ttlInDays;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateLogGroupRequest(Builder builder) {
    logGroupName = ModelProperties.required("log_group_name", builder.logGroupName);
    ttlInDays = ModelProperties.required("ttl_in_days", builder.ttlInDays);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Name of the new log group. */
  @JsonProperty("log_group_name") public String logGroupName() { return logGroupName; }

  /** How many days logs are kept. The document fixes it at 7; services have taken other values. */
  @JsonProperty("ttl_in_days") public Integer ttlInDays() { return ttlInDays; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.logGroupName = logGroupName;
    builder.ttlInDays = ttlInDays;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateLogGroupRequest that && Objects.equals(this.logGroupName, that.logGroupName)
        && Objects.equals(this.ttlInDays, that.ttlInDays) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(logGroupName, ttlInDays, additionalProperties); }

  @Override
  public String toString() {
    return "CreateLogGroupRequest[logGroupName=" + logGroupName + ", ttlInDays=" + ttlInDays
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("log_group_name", "ttl_in_days");
    private @Nullable String logGroupName;
    private @Nullable Integer ttlInDays;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Name of the new log group. */
    @JsonProperty("log_group_name") public Builder logGroupName(String logGroupName) {
      this.logGroupName = logGroupName;
      return this;
    }

    /** How many days logs are kept. The document fixes it at 7; services have taken other values. */
    @JsonProperty("ttl_in_days") public Builder ttlInDays(Integer ttlInDays) {
      this.ttlInDays = ttlInDays;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public CreateLogGroupRequest build() { return new CreateLogGroupRequest(this); }
  }
}
