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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A chart or a text on a dashboard. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "description", "id", "position", "title", "viz_config", "viz_content", "viz_type" })
public final class DashboardPanel {
  private final @Nullable String description;
  private final @Nullable String id;
  private final @Nullable Map<String, @Nullable Object> position;
  private final @Nullable String title;
  private final @Nullable Map<String, @Nullable Object> vizConfig;
  private final @Nullable String vizContent;
  private final @Nullable PanelVizType vizType;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private DashboardPanel(Builder builder) {
    description = builder.description;
    id = builder.id;
    position = builder.position;
    title = builder.title;
    vizConfig = builder.vizConfig;
    vizContent = builder.vizContent;
    vizType = builder.vizType;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("description") public @Nullable String description() { return description; }

  @JsonProperty("id") public @Nullable String id() { return id; }

  /**
   * Place and size of a panel on the grid: <code>x</code>, <code>y</code>, <code>w</code>, <code>h</code>,
   * <code>nextX</code> and <code>nextY</code>, for example.
   */
  @JsonProperty("position")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> position() { return position; }

  @JsonProperty("title") public @Nullable String title() { return title; }

  /** How a panel draws, for example <code>chart_type</code> for a chart or <code>favour</code> for markdown. */
  @JsonProperty("viz_config")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> vizConfig() { return vizConfig; }

  /** SQL for a chart, the text itself for markdown. */
  @JsonProperty("viz_content") public @Nullable String vizContent() { return vizContent; }

  /** Kind of a panel. */
  @JsonProperty("viz_type") public @Nullable PanelVizType vizType() { return vizType; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.id = id;
    builder.position = position;
    builder.title = title;
    builder.vizConfig = vizConfig;
    builder.vizContent = vizContent;
    builder.vizType = vizType;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DashboardPanel that && Objects.equals(this.description, that.description)
        && Objects.equals(this.id, that.id) && Objects.equals(this.position, that.position)
        && Objects.equals(this.title, that.title) && Objects.equals(this.vizConfig, that.vizConfig)
        && Objects.equals(this.vizContent, that.vizContent) && Objects.equals(this.vizType, that.vizType)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        description, id, position, title, vizConfig, vizContent, vizType, additionalProperties);
  }

  @Override
  public String toString() {
    return "DashboardPanel[description=" + description + ", id=" + id + ", position=" + position
        + ", title=" + title + ", vizConfig=" + vizConfig + ", vizContent=" + vizContent + ", vizType=" + vizType
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "description", "id", "position", "title", "viz_config", "viz_content", "viz_type");
    private @Nullable String description;
    private @Nullable String id;
    private @Nullable Map<String, @Nullable Object> position;
    private @Nullable String title;
    private @Nullable Map<String, @Nullable Object> vizConfig;
    private @Nullable String vizContent;
    private @Nullable PanelVizType vizType;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * Place and size of a panel on the grid: <code>x</code>, <code>y</code>, <code>w</code>, <code>h</code>,
     * <code>nextX</code> and <code>nextY</code>, for example.
     */
    @JsonProperty("position") public Builder position(@Nullable Map<String, @Nullable Object> position) {
      this.position = ModelProperties.copyOf(position);
      return this;
    }

    @JsonProperty("title") public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /** How a panel draws, for example <code>chart_type</code> for a chart or <code>favour</code> for markdown. */
    @JsonProperty("viz_config") public Builder vizConfig(@Nullable Map<String, @Nullable Object> vizConfig) {
      this.vizConfig = ModelProperties.copyOf(vizConfig);
      return this;
    }

    /** SQL for a chart, the text itself for markdown. */
    @JsonProperty("viz_content") public Builder vizContent(@Nullable String vizContent) {
      this.vizContent = vizContent;
      return this;
    }

    /** Kind of a panel. */
    @JsonProperty("viz_type") public Builder vizType(@Nullable PanelVizType vizType) {
      this.vizType = vizType;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public DashboardPanel build() { return new DashboardPanel(this); }
  }
}
