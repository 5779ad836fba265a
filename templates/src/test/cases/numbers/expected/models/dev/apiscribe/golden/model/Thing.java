// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "level", "port", "rate", "rank", "sure", "version", "either", "levels", "sizes", "shape" })
public final class Thing {
  @JsonProperty("level") @NotNull private final @Nullable Level level;
  @JsonProperty("port") private final @Nullable Port port;
  @JsonProperty("rate") private final @Nullable ThingRate rate;
  @JsonProperty("rank") private final @Nullable ThingRank rank;
  @JsonProperty("sure") @AssertTrue private final @Nullable Boolean sure;
  @JsonProperty("version") private final @Nullable ThingVersion version;
  @JsonProperty("either") @Valid private final @Nullable ThingEither either;
  @JsonProperty("levels") private final @Nullable List<@NotNull Level> levels;
  @JsonProperty("sizes") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @NotNull ThingSizesValue> sizes;
  @JsonProperty("shape") @Valid private final @Nullable ThingShape shape;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    level = builder.required("level", builder.level, missing);
    port = builder.port;
    rate = builder.rate;
    rank = builder.rank;
    sure = builder.sure;
    version = builder.version;
    either = builder.either;
    levels = builder.levels;
    sizes = builder.sizes;
    shape = builder.shape;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How high it is. */
  public Level level() { return kept.required("level", level); }

  public @Nullable Port port() { return kept.optional("port", port); }

  public @Nullable ThingRate rate() { return kept.optional("rate", rate); }

  public @Nullable ThingRank rank() { return kept.optional("rank", rank); }

  public @Nullable Boolean sure() { return kept.optional("sure", sure); }

  public @Nullable ThingVersion version() { return kept.optional("version", version); }

  public @Nullable ThingEither either() { return kept.optional("either", either); }

  public @Nullable List<Level> levels() { return kept.optional("levels", levels); }

  public @Nullable Map<String, ThingSizesValue> sizes() { return kept.optional("sizes", sizes); }

  public @Nullable ThingShape shape() { return kept.optional("shape", shape); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.level = level;
    builder.port = port;
    builder.rate = rate;
    builder.rank = rank;
    builder.sure = sure;
    builder.version = version;
    builder.either = either;
    builder.levels = levels;
    builder.sizes = sizes;
    builder.shape = shape;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.level, that.level)
        && Objects.equals(this.port, that.port) && Objects.equals(this.rate, that.rate)
        && Objects.equals(this.rank, that.rank) && Objects.equals(this.sure, that.sure)
        && Objects.equals(this.version, that.version) && Objects.equals(this.either, that.either)
        && Objects.equals(this.levels, that.levels) && Objects.equals(this.sizes, that.sizes)
        && Objects.equals(this.shape, that.shape) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        level, port, rate, rank, sure, version, either, levels, sizes, shape, kept);
  }

  @Override public String toString() {
    return "Thing[level=" + level + ", port=" + port + ", rate=" + rate + ", rank=" + rank + ", sure=" + sure
        + ", version=" + version + ", either=" + either + ", levels=" + levels + ", sizes=" + sizes + ", shape=" + shape
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "level", "port", "rate", "rank", "sure", "version", "either", "levels", "sizes", "shape");
    private @Nullable Level level;
    private @Nullable Port port;
    private @Nullable ThingRate rate;
    private @Nullable ThingRank rank;
    private @Nullable Boolean sure;
    private @Nullable ThingVersion version;
    private @Nullable ThingEither either;
    private @Nullable List<Level> levels;
    private @Nullable Map<String, ThingSizesValue> sizes;
    private @Nullable ThingShape shape;

    private Builder() {}

    /** How high it is. */
    @JsonProperty("level") public Builder level(Level level) {
      this.level = set("level", level);
      return this;
    }

    @JsonProperty("port") public Builder port(@Nullable Port port) {
      this.port = set("port", port);
      return this;
    }

    @JsonProperty("rate") public Builder rate(@Nullable ThingRate rate) {
      this.rate = set("rate", rate);
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("rank") public Builder rank(@Nullable ThingRank rank) {
      this.rank = setNullable("rank", rank);
      return this;
    }

    @JsonProperty("sure") public Builder sure(@Nullable Boolean sure) {
      this.sure = set("sure", sure);
      return this;
    }

    @JsonProperty("version") public Builder version(@Nullable ThingVersion version) {
      this.version = set("version", version);
      return this;
    }

    @JsonProperty("either") public Builder either(@Nullable ThingEither either) {
      this.either = set("either", either);
      return this;
    }

    @JsonProperty("levels") public Builder levels(@Nullable List<Level> levels) {
      this.levels = set("levels", ModelProperties.copyOf(levels));
      return this;
    }

    @JsonProperty("sizes") public Builder sizes(@Nullable Map<String, ThingSizesValue> sizes) {
      this.sizes = set("sizes", ModelProperties.copyOf(sizes));
      return this;
    }

    @JsonProperty("shape") public Builder shape(@Nullable ThingShape shape) {
      this.shape = set("shape", shape);
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
