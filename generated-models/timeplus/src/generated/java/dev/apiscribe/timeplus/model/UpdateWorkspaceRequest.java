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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What to change about the workspace. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "settings" })
public final class UpdateWorkspaceRequest {
  @JsonProperty("settings") @Valid private final @Nullable WorkspaceSettingsUpdate settings;
  private final ModelProperties kept;

  private UpdateWorkspaceRequest(Builder builder, UnaryOperator<String> missing) {
    settings = builder.settings;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private UpdateWorkspaceRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The settings of a workspace, as written. */
  public @Nullable WorkspaceSettingsUpdate settings() { return kept.optional("settings", settings); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.settings = settings;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof UpdateWorkspaceRequest that && Objects.equals(this.settings, that.settings)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(settings, kept); }

  @Override public String toString() {
    return "UpdateWorkspaceRequest[settings=" + settings + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("settings");
    private @Nullable WorkspaceSettingsUpdate settings;

    private Builder() {}

    /** The settings of a workspace, as written. */
    @JsonProperty("settings") public Builder settings(@Nullable WorkspaceSettingsUpdate settings) {
      this.settings = set("settings", settings);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public UpdateWorkspaceRequest build() { return complete("UpdateWorkspaceRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public UpdateWorkspaceRequest build(UnaryOperator<String> missing) { return new UpdateWorkspaceRequest(this, missing); }
  }
}
