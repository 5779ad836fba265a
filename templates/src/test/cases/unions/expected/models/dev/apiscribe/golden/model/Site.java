// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Site there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "kind", "area" })
public final class Site {
  @JsonProperty("kind") @NotNull private final @Nullable SiteKind kind;
  @JsonProperty("area") @NotNull private final @Nullable String area;
  private final ModelProperties kept;

  private Site(Builder builder, UnaryOperator<String> missing) {
    kind = builder.required("kind", builder.kind, missing);
    area = builder.required("area", builder.area, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Site(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public SiteKind kind() { return kept.required("kind", kind); }

  public String area() { return kept.required("area", area); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.area = area;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Site that && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.area, that.area) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(kind, area, kept); }

  @Override public String toString() {
    return "Site[kind=" + kind + ", area=" + area + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("kind", "area");
    private @Nullable SiteKind kind;
    private @Nullable String area;

    private Builder() {}

    @JsonProperty("kind") public Builder kind(SiteKind kind) {
      this.kind = set("kind", kind);
      return this;
    }

    @JsonProperty("area") public Builder area(String area) {
      this.area = set("area", area);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Site build() {
      kind = kind == null ? SiteKind.valueOf("site") : kind;
      return complete("Site", build(INSIDE));
    }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Site build(UnaryOperator<String> missing) { return new Site(this, missing); }
  }
}
