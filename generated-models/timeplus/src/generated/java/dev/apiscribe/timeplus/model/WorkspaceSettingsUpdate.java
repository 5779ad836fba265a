// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/WorkspaceSettingsUpdate there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The settings of a workspace, as written. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "enabled_user_tracking" })
public final class WorkspaceSettingsUpdate {
  private final @Nullable Boolean enabledUserTracking;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private WorkspaceSettingsUpdate(Builder builder) {
    enabledUserTracking = builder.enabledUserTracking;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("enabled_user_tracking") public @Nullable Boolean enabledUserTracking() { return enabledUserTracking; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.enabledUserTracking = enabledUserTracking;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkspaceSettingsUpdate that
        && Objects.equals(this.enabledUserTracking, that.enabledUserTracking)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(enabledUserTracking, additionalProperties); }

  @Override
  public String toString() {
    return "WorkspaceSettingsUpdate[enabledUserTracking=" + enabledUserTracking
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("enabled_user_tracking");
    private @Nullable Boolean enabledUserTracking;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("enabled_user_tracking") public Builder enabledUserTracking(@Nullable Boolean enabledUserTracking) {
      this.enabledUserTracking = enabledUserTracking;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public WorkspaceSettingsUpdate build() { return new WorkspaceSettingsUpdate(this); }
  }
}
