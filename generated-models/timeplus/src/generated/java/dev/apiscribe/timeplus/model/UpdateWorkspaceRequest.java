// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UpdateWorkspaceRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What to change about the workspace. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "settings" })
public final class UpdateWorkspaceRequest {
  @Valid private final @Nullable WorkspaceSettingsUpdate settings;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private UpdateWorkspaceRequest(Builder builder) {
    settings = builder.settings;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** The settings of a workspace, as written. */
  @JsonProperty("settings") public @Nullable WorkspaceSettingsUpdate settings() { return settings; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.settings = settings;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UpdateWorkspaceRequest that && Objects.equals(this.settings, that.settings)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(settings, additionalProperties); }

  @Override
  public String toString() {
    return "UpdateWorkspaceRequest[settings=" + settings
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("settings");
    private @Nullable WorkspaceSettingsUpdate settings;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** The settings of a workspace, as written. */
    @JsonProperty("settings") public Builder settings(@Nullable WorkspaceSettingsUpdate settings) {
      this.settings = settings;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public UpdateWorkspaceRequest build() { return new UpdateWorkspaceRequest(this); }
  }
}
