// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ReplaceDashboardRequest there, or the templates in templates/models.
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

/** The new state of a dashboard. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "description", "name", "panels" })
public final class ReplaceDashboardRequest {
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("panels") private final @Nullable List<@NotNull @Valid DashboardPanel> panels;
  private final ModelProperties kept;

  private ReplaceDashboardRequest(Builder builder, UnaryOperator<String> missing) {
    description = builder.description;
    name = builder.required("name", builder.name, missing);
    panels = builder.panels;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ReplaceDashboardRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String description() { return kept.optional("description", description); }

  public String name() { return kept.required("name", name); }

  public @Nullable List<DashboardPanel> panels() { return kept.optional("panels", panels); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.name = name;
    builder.panels = panels;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ReplaceDashboardRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.name, that.name) && Objects.equals(this.panels, that.panels) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(description, name, panels, kept); }

  @Override public String toString() {
    return "ReplaceDashboardRequest[description=" + description + ", name=" + name + ", panels=" + panels
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("description", "name", "panels");
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable List<DashboardPanel> panels;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("panels") public Builder panels(@Nullable List<DashboardPanel> panels) {
      this.panels = set("panels", ModelProperties.copyOf(panels));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ReplaceDashboardRequest build() { return complete("ReplaceDashboardRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ReplaceDashboardRequest build(UnaryOperator<String> missing) { return new ReplaceDashboardRequest(this, missing); }
  }
}
