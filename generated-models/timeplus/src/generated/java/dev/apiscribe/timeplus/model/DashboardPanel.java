// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/DashboardPanel there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A chart or a text on a dashboard. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "description", "id", "position", "title", "viz_config", "viz_content", "viz_type" })
public final class DashboardPanel {
  private final @Nullable String description;

  private final @Nullable String id;

  private final @Nullable Map<String, @Nullable Object> position;

  private final @Nullable String title;

  private final @Nullable Map<String, @Nullable Object> vizConfig;

  private final @Nullable String vizContent;

  private final @Nullable PanelVizType vizType;

  private final Map<String, @Nullable Object> otherMembers;

  private DashboardPanel(Builder builder) {
    this.description = builder.description;
    this.id = builder.id;
    this.position = builder.position;
    this.title = builder.title;
    this.vizConfig = builder.vizConfig;
    this.vizContent = builder.vizContent;
    this.vizType = builder.vizType;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static DashboardPanel of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("description")
  public @Nullable String description() {
    return this.description;
  }

  @JsonProperty("id")
  public @Nullable String id() {
    return this.id;
  }

  /**
   * Place and size of a panel on the grid: <code>x</code>, <code>y</code>, <code>w</code>, <code>h</code>,
   * <code>nextX</code> and <code>nextY</code>, for example.
   */
  @JsonProperty("position")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> position() {
    return this.position;
  }

  @JsonProperty("title")
  public @Nullable String title() {
    return this.title;
  }

  /** How a panel draws, for example <code>chart_type</code> for a chart or <code>favour</code> for markdown. */
  @JsonProperty("viz_config")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> vizConfig() {
    return this.vizConfig;
  }

  /** SQL for a chart, the text itself for markdown. */
  @JsonProperty("viz_content")
  public @Nullable String vizContent() {
    return this.vizContent;
  }

  /** Kind of a panel. */
  @JsonProperty("viz_type")
  public @Nullable PanelVizType vizType() {
    return this.vizType;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = this.description;
    builder.id = this.id;
    builder.position = this.position;
    builder.title = this.title;
    builder.vizConfig = this.vizConfig;
    builder.vizContent = this.vizContent;
    builder.vizType = this.vizType;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof DashboardPanel that
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.position, that.position)
            && Objects.equals(this.title, that.title)
            && Objects.equals(this.vizConfig, that.vizConfig)
            && Objects.equals(this.vizContent, that.vizContent)
            && Objects.equals(this.vizType, that.vizType)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.description,
        this.id,
        this.position,
        this.title,
        this.vizConfig,
        this.vizContent,
        this.vizType,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "DashboardPanel["
        + "description=" + this.description + ", "
        + "id=" + this.id + ", "
        + "position=" + this.position + ", "
        + "title=" + this.title + ", "
        + "vizConfig=" + this.vizConfig + ", "
        + "vizContent=" + this.vizContent + ", "
        + "vizType=" + this.vizType + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link DashboardPanel}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
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
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("description")
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("id")
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * Place and size of a panel on the grid: <code>x</code>, <code>y</code>, <code>w</code>, <code>h</code>,
     * <code>nextX</code> and <code>nextY</code>, for example.
     */
    @JsonProperty("position")
    public Builder position(@Nullable Map<String, @Nullable Object> position) {
      this.position =
          position == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(position));
      return this;
    }

    @JsonProperty("title")
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /** How a panel draws, for example <code>chart_type</code> for a chart or <code>favour</code> for markdown. */
    @JsonProperty("viz_config")
    public Builder vizConfig(@Nullable Map<String, @Nullable Object> vizConfig) {
      this.vizConfig =
          vizConfig == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(vizConfig));
      return this;
    }

    /** SQL for a chart, the text itself for markdown. */
    @JsonProperty("viz_content")
    public Builder vizContent(@Nullable String vizContent) {
      this.vizContent = vizContent;
      return this;
    }

    /** Kind of a panel. */
    @JsonProperty("viz_type")
    public Builder vizType(@Nullable PanelVizType vizType) {
      this.vizType = vizType;
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     */
    public DashboardPanel build() {
      return new DashboardPanel(this);
    }
  }
}
