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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "byFormat", "byMark", "byFormatElsewhere", "byMarkElsewhere", "byFormatOfElements", "byMarkOfAnUnmarked", "shown" })
public final class Thing {
  @JsonProperty("byFormat") private final @Nullable String byFormat;
  @JsonProperty("byMark") private final @Nullable String byMark;
  @JsonProperty("byFormatElsewhere") private final @Nullable String byFormatElsewhere;
  @JsonProperty("byMarkElsewhere") private final @Nullable String byMarkElsewhere;
  @JsonProperty("byFormatOfElements") private final @Nullable List<@NotNull String> byFormatOfElements;
  @JsonProperty("byMarkOfAnUnmarked") @Size(max = 8) private final @Nullable String byMarkOfAnUnmarked;
  @JsonProperty("shown") @Size(max = 8) private final @Nullable String shown;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    byFormat = builder.byFormat;
    byMark = builder.byMark;
    byFormatElsewhere = builder.byFormatElsewhere;
    byMarkElsewhere = builder.byMarkElsewhere;
    byFormatOfElements = builder.byFormatOfElements;
    byMarkOfAnUnmarked = builder.byMarkOfAnUnmarked;
    shown = builder.shown;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String byFormat() { return kept.optional("byFormat", byFormat); }

  public @Nullable String byMark() { return kept.optional("byMark", byMark); }

  public @Nullable String byFormatElsewhere() { return kept.optional("byFormatElsewhere", byFormatElsewhere); }

  public @Nullable String byMarkElsewhere() { return kept.optional("byMarkElsewhere", byMarkElsewhere); }

  public @Nullable List<String> byFormatOfElements() { return kept.optional("byFormatOfElements", byFormatOfElements); }

  public @Nullable String byMarkOfAnUnmarked() { return kept.optional("byMarkOfAnUnmarked", byMarkOfAnUnmarked); }

  public @Nullable String shown() { return kept.optional("shown", shown); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.byFormat = byFormat;
    builder.byMark = byMark;
    builder.byFormatElsewhere = byFormatElsewhere;
    builder.byMarkElsewhere = byMarkElsewhere;
    builder.byFormatOfElements = byFormatOfElements;
    builder.byMarkOfAnUnmarked = byMarkOfAnUnmarked;
    builder.shown = shown;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.byFormat, that.byFormat)
        && Objects.equals(this.byMark, that.byMark) && Objects.equals(this.byFormatElsewhere, that.byFormatElsewhere)
        && Objects.equals(this.byMarkElsewhere, that.byMarkElsewhere)
        && Objects.equals(this.byFormatOfElements, that.byFormatOfElements)
        && Objects.equals(this.byMarkOfAnUnmarked, that.byMarkOfAnUnmarked) && Objects.equals(this.shown, that.shown)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        byFormat, byMark, byFormatElsewhere, byMarkElsewhere, byFormatOfElements, byMarkOfAnUnmarked, shown, kept);
  }

  @Override public String toString() {
    return "Thing[byFormat=" + (byFormat == null ? "null" : "***") + ", byMark=" + (byMark == null ? "null" : "***")
        + ", byFormatElsewhere=" + (byFormatElsewhere == null ? "null" : "***")
        + ", byMarkElsewhere=" + (byMarkElsewhere == null ? "null" : "***")
        + ", byFormatOfElements=" + (byFormatOfElements == null ? "null" : "***")
        + ", byMarkOfAnUnmarked=" + (byMarkOfAnUnmarked == null ? "null" : "***") + ", shown=" + shown
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "byFormat", "byMark", "byFormatElsewhere", "byMarkElsewhere", "byFormatOfElements", "byMarkOfAnUnmarked",
        "shown");
    private @Nullable String byFormat;
    private @Nullable String byMark;
    private @Nullable String byFormatElsewhere;
    private @Nullable String byMarkElsewhere;
    private @Nullable List<String> byFormatOfElements;
    private @Nullable String byMarkOfAnUnmarked;
    private @Nullable String shown;

    private Builder() {}

    @JsonProperty("byFormat") public Builder byFormat(@Nullable String byFormat) {
      this.byFormat = set("byFormat", byFormat);
      return this;
    }

    @JsonProperty("byMark") public Builder byMark(@Nullable String byMark) {
      this.byMark = set("byMark", byMark);
      return this;
    }

    @JsonProperty("byFormatElsewhere") public Builder byFormatElsewhere(@Nullable String byFormatElsewhere) {
      this.byFormatElsewhere = set("byFormatElsewhere", byFormatElsewhere);
      return this;
    }

    @JsonProperty("byMarkElsewhere") public Builder byMarkElsewhere(@Nullable String byMarkElsewhere) {
      this.byMarkElsewhere = set("byMarkElsewhere", byMarkElsewhere);
      return this;
    }

    @JsonProperty("byFormatOfElements") public Builder byFormatOfElements(@Nullable List<String> byFormatOfElements) {
      this.byFormatOfElements = set("byFormatOfElements", ModelProperties.copyOf(byFormatOfElements));
      return this;
    }

    @JsonProperty("byMarkOfAnUnmarked") public Builder byMarkOfAnUnmarked(@Nullable String byMarkOfAnUnmarked) {
      this.byMarkOfAnUnmarked = set("byMarkOfAnUnmarked", byMarkOfAnUnmarked);
      return this;
    }

    @JsonProperty("shown") public Builder shown(@Nullable String shown) {
      this.shown = set("shown", shown);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Thing build() { return complete("Thing", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Thing build(UnaryOperator<String> missing) { return new Thing(this, missing); }
  }
}
