// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/AlertIncident there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The incident that an alert is in. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "id", "status", "timeline" })
public final class AlertIncident {
  @NotNull private final String id;
  @NotNull private final String status;
  @NotNull private final List<@NotNull @Valid AlertTimelineEntry> timeline;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private AlertIncident(Builder builder) {
    id = ModelProperties.required("id", builder.id);
    status = ModelProperties.required("status", builder.status);
    timeline = ModelProperties.required("timeline", builder.timeline);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("id") public String id() { return id; }

  @JsonProperty("status") public String status() { return status; }

  @JsonProperty("timeline") public List<AlertTimelineEntry> timeline() { return timeline; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.status = status;
    builder.timeline = timeline;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AlertIncident that && Objects.equals(this.id, that.id)
        && Objects.equals(this.status, that.status) && Objects.equals(this.timeline, that.timeline)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(id, status, timeline, additionalProperties); }

  @Override
  public String toString() {
    return "AlertIncident[id=" + id + ", status=" + status + ", timeline=" + timeline
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("id", "status", "timeline");
    private @Nullable String id;
    private @Nullable String status;
    private @Nullable List<AlertTimelineEntry> timeline;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("id") public Builder id(String id) {
      this.id = id;
      return this;
    }

    @JsonProperty("status") public Builder status(String status) {
      this.status = status;
      return this;
    }

    @JsonProperty("timeline") public Builder timeline(List<AlertTimelineEntry> timeline) {
      this.timeline = ModelProperties.copyOf(timeline);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public AlertIncident build() { return new AlertIncident(this); }
  }
}
