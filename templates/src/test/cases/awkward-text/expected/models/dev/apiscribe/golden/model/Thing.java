// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A *&#47; "thing" &amp; &lt;more&gt;. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "quo\"te", "uml\u00E4ut" })
public final class Thing {
  @JsonProperty("quo\"te") @Pattern(regexp = "^[^\"\\\\]*$") private final @Nullable String quoTe;
  @JsonProperty("uml\u00E4ut") private final @Nullable String umlUt;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    quoTe = builder.quoTe;
    umlUt = builder.umlUt;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Quote " and backslash &#92; and *&#47;. */
  public @Nullable String quoTe() { return kept.optional("quo\"te", quoTe); }

  /** Grüße. */
  public @Nullable String umlUt() { return kept.optional("uml\u00E4ut", umlUt); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.quoTe = quoTe;
    builder.umlUt = umlUt;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.quoTe, that.quoTe)
        && Objects.equals(this.umlUt, that.umlUt) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(quoTe, umlUt, kept); }

  @Override public String toString() {
    return "Thing[quoTe=" + quoTe + ", umlUt=" + umlUt + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("quo\"te", "uml\u00E4ut");
    private @Nullable String quoTe;
    private @Nullable String umlUt;

    private Builder() {}

    /** Quote " and backslash &#92; and *&#47;. */
    @JsonProperty("quo\"te") public Builder quoTe(@Nullable String quoTe) {
      this.quoTe = set("quo\"te", quoTe);
      return this;
    }

    /** Grüße. */
    @JsonProperty("uml\u00E4ut") public Builder umlUt(@Nullable String umlUt) {
      this.umlUt = set("uml\u00E4ut", umlUt);
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
