// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DashboardPanel there, or the templates in templates/models.
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

/** A chart or a text on a dashboard. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "description", "id", "position", "title", "viz_config", "viz_content", "viz_type" })
public final class DashboardPanel {
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("id") private final @Nullable String id;
  @JsonProperty("position") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> position;
  @JsonProperty("title") private final @Nullable String title;
  @JsonProperty("viz_config") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> vizConfig;
  @JsonProperty("viz_content") private final @Nullable String vizContent;
  @JsonProperty("viz_type") private final @Nullable PanelVizType vizType;
  private final ModelProperties kept;

  private DashboardPanel(Builder builder, UnaryOperator<String> missing) {
    description = builder.description;
    id = builder.id;
    position = builder.position;
    title = builder.title;
    vizConfig = builder.vizConfig;
    vizContent = builder.vizContent;
    vizType = builder.vizType;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DashboardPanel(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String description() { return kept.optional("description", description); }

  public @Nullable String id() { return kept.optional("id", id); }

  /**
   * Place and size of a panel on the grid: <code>x</code>, <code>y</code>, <code>w</code>, <code>h</code>,
   * <code>nextX</code> and <code>nextY</code>, for example.
   */
  public @Nullable Map<String, @Nullable Object> position() { return kept.optional("position", position); }

  public @Nullable String title() { return kept.optional("title", title); }

  /** How a panel draws, for example <code>chart_type</code> for a chart or <code>favour</code> for markdown. */
  public @Nullable Map<String, @Nullable Object> vizConfig() { return kept.optional("viz_config", vizConfig); }

  /** SQL for a chart, the text itself for markdown. */
  public @Nullable String vizContent() { return kept.optional("viz_content", vizContent); }

  /** Kind of a panel. */
  public @Nullable PanelVizType vizType() { return kept.optional("viz_type", vizType); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.id = id;
    builder.position = position;
    builder.title = title;
    builder.vizConfig = vizConfig;
    builder.vizContent = vizContent;
    builder.vizType = vizType;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DashboardPanel that && Objects.equals(this.description, that.description)
        && Objects.equals(this.id, that.id) && Objects.equals(this.position, that.position)
        && Objects.equals(this.title, that.title) && Objects.equals(this.vizConfig, that.vizConfig)
        && Objects.equals(this.vizContent, that.vizContent) && Objects.equals(this.vizType, that.vizType)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(description, id, position, title, vizConfig, vizContent, vizType, kept); }

  @Override public String toString() {
    return "DashboardPanel[description=" + description + ", id=" + id + ", position=" + position
        + ", title=" + title + ", vizConfig=" + vizConfig + ", vizContent=" + vizContent + ", vizType=" + vizType
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "description", "id", "position", "title", "viz_config", "viz_content", "viz_type");
    private @Nullable String description;
    private @Nullable String id;
    private @Nullable Map<String, @Nullable Object> position;
    private @Nullable String title;
    private @Nullable Map<String, @Nullable Object> vizConfig;
    private @Nullable String vizContent;
    private @Nullable PanelVizType vizType;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
      return this;
    }

    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Place and size of a panel on the grid: <code>x</code>, <code>y</code>, <code>w</code>, <code>h</code>,
     * <code>nextX</code> and <code>nextY</code>, for example.
     */
    @JsonProperty("position") public Builder position(@Nullable Map<String, @Nullable Object> position) {
      this.position = set("position", ModelProperties.copyOf(position));
      return this;
    }

    @JsonProperty("title") public Builder title(@Nullable String title) {
      this.title = set("title", title);
      return this;
    }

    /** How a panel draws, for example <code>chart_type</code> for a chart or <code>favour</code> for markdown. */
    @JsonProperty("viz_config") public Builder vizConfig(@Nullable Map<String, @Nullable Object> vizConfig) {
      this.vizConfig = set("viz_config", ModelProperties.copyOf(vizConfig));
      return this;
    }

    /** SQL for a chart, the text itself for markdown. */
    @JsonProperty("viz_content") public Builder vizContent(@Nullable String vizContent) {
      this.vizContent = set("viz_content", vizContent);
      return this;
    }

    /** Kind of a panel. */
    @JsonProperty("viz_type") public Builder vizType(@Nullable PanelVizType vizType) {
      this.vizType = set("viz_type", vizType);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DashboardPanel build() { return complete("DashboardPanel", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DashboardPanel build(UnaryOperator<String> missing) { return new DashboardPanel(this, missing); }
  }
}
