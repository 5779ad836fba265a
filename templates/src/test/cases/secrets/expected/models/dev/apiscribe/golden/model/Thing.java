// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "byFormat", "byMark", "byFormatElsewhere", "byMarkElsewhere", "byFormatOfElements", "byMarkOfAnUnmarked", "shown" })
public final class Thing {
  private final @Nullable String byFormat;

  private final @Nullable String byMark;

  private final @Nullable String byFormatElsewhere;

  private final @Nullable String byMarkElsewhere;

  private final @Nullable List<@NotNull String> byFormatOfElements;

  @Size(max = 8)
  private final @Nullable String byMarkOfAnUnmarked;

  @Size(max = 8)
  private final @Nullable String shown;

  private final Map<String, @Nullable Object> otherMembers;

  private Thing(Builder builder) {
    this.byFormat = builder.byFormat;
    this.byMark = builder.byMark;
    this.byFormatElsewhere = builder.byFormatElsewhere;
    this.byMarkElsewhere = builder.byMarkElsewhere;
    this.byFormatOfElements = builder.byFormatOfElements;
    this.byMarkOfAnUnmarked = builder.byMarkOfAnUnmarked;
    this.shown = builder.shown;
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
  static Thing of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("byFormat")
  public @Nullable String byFormat() {
    return this.byFormat;
  }

  @JsonProperty("byMark")
  public @Nullable String byMark() {
    return this.byMark;
  }

  @JsonProperty("byFormatElsewhere")
  public @Nullable String byFormatElsewhere() {
    return this.byFormatElsewhere;
  }

  @JsonProperty("byMarkElsewhere")
  public @Nullable String byMarkElsewhere() {
    return this.byMarkElsewhere;
  }

  @JsonProperty("byFormatOfElements")
  public @Nullable List<String> byFormatOfElements() {
    return this.byFormatOfElements;
  }

  @JsonProperty("byMarkOfAnUnmarked")
  public @Nullable String byMarkOfAnUnmarked() {
    return this.byMarkOfAnUnmarked;
  }

  @JsonProperty("shown")
  public @Nullable String shown() {
    return this.shown;
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
    builder.byFormat = this.byFormat;
    builder.byMark = this.byMark;
    builder.byFormatElsewhere = this.byFormatElsewhere;
    builder.byMarkElsewhere = this.byMarkElsewhere;
    builder.byFormatOfElements = this.byFormatOfElements;
    builder.byMarkOfAnUnmarked = this.byMarkOfAnUnmarked;
    builder.shown = this.shown;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Thing that
            && Objects.equals(this.byFormat, that.byFormat)
            && Objects.equals(this.byMark, that.byMark)
            && Objects.equals(this.byFormatElsewhere, that.byFormatElsewhere)
            && Objects.equals(this.byMarkElsewhere, that.byMarkElsewhere)
            && Objects.equals(this.byFormatOfElements, that.byFormatOfElements)
            && Objects.equals(this.byMarkOfAnUnmarked, that.byMarkOfAnUnmarked)
            && Objects.equals(this.shown, that.shown)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.byFormat,
        this.byMark,
        this.byFormatElsewhere,
        this.byMarkElsewhere,
        this.byFormatOfElements,
        this.byMarkOfAnUnmarked,
        this.shown,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Thing["
        + "byFormat=" + (this.byFormat == null ? "null" : "***") + ", "
        + "byMark=" + (this.byMark == null ? "null" : "***") + ", "
        + "byFormatElsewhere=" + (this.byFormatElsewhere == null ? "null" : "***") + ", "
        + "byMarkElsewhere=" + (this.byMarkElsewhere == null ? "null" : "***") + ", "
        + "byFormatOfElements=" + (this.byFormatOfElements == null ? "null" : "***") + ", "
        + "byMarkOfAnUnmarked=" + (this.byMarkOfAnUnmarked == null ? "null" : "***") + ", "
        + "shown=" + this.shown + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Thing}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "byFormat",
            "byMark",
            "byFormatElsewhere",
            "byMarkElsewhere",
            "byFormatOfElements",
            "byMarkOfAnUnmarked",
            "shown");

    private @Nullable String byFormat;
    private @Nullable String byMark;
    private @Nullable String byFormatElsewhere;
    private @Nullable String byMarkElsewhere;
    private @Nullable List<String> byFormatOfElements;
    private @Nullable String byMarkOfAnUnmarked;
    private @Nullable String shown;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("byFormat")
    public Builder byFormat(@Nullable String byFormat) {
      this.byFormat = byFormat;
      return this;
    }

    @JsonProperty("byMark")
    public Builder byMark(@Nullable String byMark) {
      this.byMark = byMark;
      return this;
    }

    @JsonProperty("byFormatElsewhere")
    public Builder byFormatElsewhere(@Nullable String byFormatElsewhere) {
      this.byFormatElsewhere = byFormatElsewhere;
      return this;
    }

    @JsonProperty("byMarkElsewhere")
    public Builder byMarkElsewhere(@Nullable String byMarkElsewhere) {
      this.byMarkElsewhere = byMarkElsewhere;
      return this;
    }

    @JsonProperty("byFormatOfElements")
    public Builder byFormatOfElements(@Nullable List<String> byFormatOfElements) {
      this.byFormatOfElements =
          byFormatOfElements == null ? null : Collections.unmodifiableList(new ArrayList<>(byFormatOfElements));
      return this;
    }

    @JsonProperty("byMarkOfAnUnmarked")
    public Builder byMarkOfAnUnmarked(@Nullable String byMarkOfAnUnmarked) {
      this.byMarkOfAnUnmarked = byMarkOfAnUnmarked;
      return this;
    }

    @JsonProperty("shown")
    public Builder shown(@Nullable String shown) {
      this.shown = shown;
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
    public Thing build() {
      return new Thing(this);
    }
  }
}
