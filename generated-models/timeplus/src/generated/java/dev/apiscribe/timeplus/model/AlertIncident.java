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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The incident that an alert is in. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "id", "status", "timeline" })
public final class AlertIncident {
  @JsonProperty("id") @NotNull private final @Nullable String id;
  @JsonProperty("status") @NotNull private final @Nullable String status;
  @JsonProperty("timeline") @NotNull private final @Nullable List<@NotNull @Valid AlertTimelineEntry> timeline;
  private final ModelProperties kept;

  private AlertIncident(Builder builder, UnaryOperator<String> missing) {
    id = builder.required("id", builder.id, missing);
    status = builder.required("status", builder.status, missing);
    timeline = builder.required("timeline", builder.timeline, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private AlertIncident(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String id() { return kept.required("id", id); }

  public String status() { return kept.required("status", status); }

  public List<AlertTimelineEntry> timeline() { return kept.list("timeline", timeline); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.status = status;
    builder.timeline = timeline;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof AlertIncident that && Objects.equals(this.id, that.id)
        && Objects.equals(this.status, that.status) && Objects.equals(this.timeline, that.timeline)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(id, status, timeline, kept); }

  @Override public String toString() {
    return "AlertIncident[id=" + id + ", status=" + status + ", timeline=" + timeline
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("id", "status", "timeline");
    private @Nullable String id;
    private @Nullable String status;
    private @Nullable List<AlertTimelineEntry> timeline;

    private Builder() {}

    @JsonProperty("id") public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    @JsonProperty("status") public Builder status(String status) {
      this.status = set("status", status);
      return this;
    }

    @JsonProperty("timeline") public Builder timeline(List<AlertTimelineEntry> timeline) {
      this.timeline = set("timeline", ModelProperties.copyOf(timeline));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public AlertIncident build() { return complete("AlertIncident", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public AlertIncident build(UnaryOperator<String> missing) { return new AlertIncident(this, missing); }
  }
}
