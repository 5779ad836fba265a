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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The settings of a workspace, as written. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "enabled_user_tracking" })
public final class WorkspaceSettingsUpdate {
  @JsonProperty("enabled_user_tracking") private final @Nullable Boolean enabledUserTracking;
  private final ModelProperties kept;

  private WorkspaceSettingsUpdate(Builder builder, UnaryOperator<String> missing) {
    enabledUserTracking = builder.enabledUserTracking;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private WorkspaceSettingsUpdate(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Boolean enabledUserTracking() { return kept.optional("enabled_user_tracking", enabledUserTracking); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.enabledUserTracking = enabledUserTracking;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof WorkspaceSettingsUpdate that
        && Objects.equals(this.enabledUserTracking, that.enabledUserTracking) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(enabledUserTracking, kept); }

  @Override public String toString() {
    return "WorkspaceSettingsUpdate[enabledUserTracking=" + enabledUserTracking
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("enabled_user_tracking");
    private @Nullable Boolean enabledUserTracking;

    private Builder() {}

    @JsonProperty("enabled_user_tracking") public Builder enabledUserTracking(@Nullable Boolean enabledUserTracking) {
      this.enabledUserTracking = set("enabled_user_tracking", enabledUserTracking);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public WorkspaceSettingsUpdate build() { return complete("WorkspaceSettingsUpdate", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public WorkspaceSettingsUpdate build(UnaryOperator<String> missing) { return new WorkspaceSettingsUpdate(this, missing); }
  }
}
