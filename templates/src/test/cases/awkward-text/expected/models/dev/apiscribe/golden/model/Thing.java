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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A *&#47; "thing" &amp; &lt;more&gt;. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "quo\"te", "uml\u00E4ut" })
public final class Thing {
  @Pattern(regexp = "^[^\"\\\\]*$") private final @Nullable String quoTe;
  private final @Nullable String umlUt;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Thing(Builder builder) {
    quoTe = builder.quoTe;
    umlUt = builder.umlUt;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Quote " and backslash &#92; and *&#47;. */
  @JsonProperty("quo\"te") public @Nullable String quoTe() { return quoTe; }

  /** Grüße. */
  @JsonProperty("uml\u00E4ut") public @Nullable String umlUt() { return umlUt; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.quoTe = quoTe;
    builder.umlUt = umlUt;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.quoTe, that.quoTe)
        && Objects.equals(this.umlUt, that.umlUt) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(quoTe, umlUt, additionalProperties); }

  @Override
  public String toString() {
    return "Thing[quoTe=" + quoTe + ", umlUt=" + umlUt
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("quo\"te", "uml\u00E4ut");
    private @Nullable String quoTe;
    private @Nullable String umlUt;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Quote " and backslash &#92; and *&#47;. */
    @JsonProperty("quo\"te") public Builder quoTe(@Nullable String quoTe) {
      this.quoTe = quoTe;
      return this;
    }

    /** Grüße. */
    @JsonProperty("uml\u00E4ut") public Builder umlUt(@Nullable String umlUt) {
      this.umlUt = umlUt;
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
