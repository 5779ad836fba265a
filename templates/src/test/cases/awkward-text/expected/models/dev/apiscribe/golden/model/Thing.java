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
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A *&#47; "thing" &amp; &lt;more&gt;. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "quo\"te", "uml\u00E4ut" })
public final class Thing {
  @Pattern(regexp = "^[^\"\\\\]*$")
  private final @Nullable String quoTe;

  private final @Nullable String umlUt;

  private final Map<String, @Nullable Object> otherMembers;

  private Thing(Builder builder) {
    this.quoTe = builder.quoTe;
    this.umlUt = builder.umlUt;
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

  /** Quote " and backslash &#92; and *&#47;. */
  @JsonProperty("quo\"te")
  public @Nullable String quoTe() {
    return this.quoTe;
  }

  /** Grüße. */
  @JsonProperty("uml\u00E4ut")
  public @Nullable String umlUt() {
    return this.umlUt;
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
    builder.quoTe = this.quoTe;
    builder.umlUt = this.umlUt;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Thing that
            && Objects.equals(this.quoTe, that.quoTe)
            && Objects.equals(this.umlUt, that.umlUt)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.quoTe, this.umlUt, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Thing["
        + "quoTe=" + this.quoTe + ", "
        + "umlUt=" + this.umlUt + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Thing}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("quo\"te", "uml\u00E4ut");

    private @Nullable String quoTe;
    private @Nullable String umlUt;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Quote " and backslash &#92; and *&#47;. */
    @JsonProperty("quo\"te")
    public Builder quoTe(@Nullable String quoTe) {
      this.quoTe = quoTe;
      return this;
    }

    /** Grüße. */
    @JsonProperty("uml\u00E4ut")
    public Builder umlUt(@Nullable String umlUt) {
      this.umlUt = umlUt;
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
