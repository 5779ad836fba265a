// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "byFormat", "byMark", "byFormatElsewhere", "byMarkElsewhere", "byFormatOfElements", "byMarkOfAnUnmarked", "shown" })
public final class Thing {
  private final @Nullable String byFormat;
  private final @Nullable String byMark;
  private final @Nullable String byFormatElsewhere;
  private final @Nullable String byMarkElsewhere;
  private final @Nullable List<@NotNull String> byFormatOfElements;
  @Size(max = 8) private final @Nullable String byMarkOfAnUnmarked;
  @Size(max = 8) private final @Nullable String shown;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Thing(Builder builder) {
    byFormat = builder.byFormat;
    byMark = builder.byMark;
    byFormatElsewhere = builder.byFormatElsewhere;
    byMarkElsewhere = builder.byMarkElsewhere;
    byFormatOfElements = builder.byFormatOfElements;
    byMarkOfAnUnmarked = builder.byMarkOfAnUnmarked;
    shown = builder.shown;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("byFormat") public @Nullable String byFormat() { return byFormat; }

  @JsonProperty("byMark") public @Nullable String byMark() { return byMark; }

  @JsonProperty("byFormatElsewhere") public @Nullable String byFormatElsewhere() { return byFormatElsewhere; }

  @JsonProperty("byMarkElsewhere") public @Nullable String byMarkElsewhere() { return byMarkElsewhere; }

  @JsonProperty("byFormatOfElements") public @Nullable List<String> byFormatOfElements() { return byFormatOfElements; }

  @JsonProperty("byMarkOfAnUnmarked") public @Nullable String byMarkOfAnUnmarked() { return byMarkOfAnUnmarked; }

  @JsonProperty("shown") public @Nullable String shown() { return shown; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.byFormat = byFormat;
    builder.byMark = byMark;
    builder.byFormatElsewhere = byFormatElsewhere;
    builder.byMarkElsewhere = byMarkElsewhere;
    builder.byFormatOfElements = byFormatOfElements;
    builder.byMarkOfAnUnmarked = byMarkOfAnUnmarked;
    builder.shown = shown;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.byFormat, that.byFormat)
        && Objects.equals(this.byMark, that.byMark) && Objects.equals(this.byFormatElsewhere, that.byFormatElsewhere)
        && Objects.equals(this.byMarkElsewhere, that.byMarkElsewhere)
        && Objects.equals(this.byFormatOfElements, that.byFormatOfElements)
        && Objects.equals(this.byMarkOfAnUnmarked, that.byMarkOfAnUnmarked) && Objects.equals(this.shown, that.shown)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        byFormat, byMark, byFormatElsewhere, byMarkElsewhere, byFormatOfElements, byMarkOfAnUnmarked, shown,
        additionalProperties);
  }

  @Override
  public String toString() {
    return "Thing[byFormat=" + (byFormat == null ? "null" : "***") + ", byMark=" + (byMark == null ? "null" : "***")
        + ", byFormatElsewhere=" + (byFormatElsewhere == null ? "null" : "***")
        + ", byMarkElsewhere=" + (byMarkElsewhere == null ? "null" : "***")
        + ", byFormatOfElements=" + (byFormatOfElements == null ? "null" : "***")
        + ", byMarkOfAnUnmarked=" + (byMarkOfAnUnmarked == null ? "null" : "***") + ", shown=" + shown
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "byFormat", "byMark", "byFormatElsewhere", "byMarkElsewhere", "byFormatOfElements", "byMarkOfAnUnmarked",
        "shown");
    private @Nullable String byFormat;
    private @Nullable String byMark;
    private @Nullable String byFormatElsewhere;
    private @Nullable String byMarkElsewhere;
    private @Nullable List<String> byFormatOfElements;
    private @Nullable String byMarkOfAnUnmarked;
    private @Nullable String shown;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("byFormat") public Builder byFormat(@Nullable String byFormat) {
      this.byFormat = byFormat;
      return this;
    }

    @JsonProperty("byMark") public Builder byMark(@Nullable String byMark) {
      this.byMark = byMark;
      return this;
    }

    @JsonProperty("byFormatElsewhere") public Builder byFormatElsewhere(@Nullable String byFormatElsewhere) {
      this.byFormatElsewhere = byFormatElsewhere;
      return this;
    }

    @JsonProperty("byMarkElsewhere") public Builder byMarkElsewhere(@Nullable String byMarkElsewhere) {
      this.byMarkElsewhere = byMarkElsewhere;
      return this;
    }

    @JsonProperty("byFormatOfElements") public Builder byFormatOfElements(@Nullable List<String> byFormatOfElements) {
      this.byFormatOfElements = ModelProperties.copyOf(byFormatOfElements);
      return this;
    }

    @JsonProperty("byMarkOfAnUnmarked") public Builder byMarkOfAnUnmarked(@Nullable String byMarkOfAnUnmarked) {
      this.byMarkOfAnUnmarked = byMarkOfAnUnmarked;
      return this;
    }

    @JsonProperty("shown") public Builder shown(@Nullable String shown) {
      this.shown = shown;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public Thing build() { return new Thing(this); }
  }
}
