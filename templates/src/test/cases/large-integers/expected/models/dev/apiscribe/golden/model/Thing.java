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
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
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
@JsonPropertyOrder({ "bytes", "days", "ratio" })
public final class Thing {
  @NotNull
  @Min(0L)
  private final Long bytes;

  @Min(1L)
  @DecimalMax(value = "7", inclusive = false)
  private final @Nullable Integer days;

  @DecimalMin(value = "0")
  @DecimalMax(value = "1")
  private final @Nullable BigDecimal ratio;

  private final Map<String, @Nullable Object> otherMembers;

  private Thing(Builder builder) {
    this.bytes = builder.bytes;
    this.days = builder.days;
    this.ratio = builder.ratio;
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

  /** How large. */
  @JsonProperty("bytes")
  public Long bytes() {
    return this.bytes;
  }

  @JsonProperty("days")
  public @Nullable Integer days() {
    return this.days;
  }

  @JsonProperty("ratio")
  public @Nullable BigDecimal ratio() {
    return this.ratio;
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
    builder.bytes = this.bytes;
    builder.days = this.days;
    builder.ratio = this.ratio;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Thing that
            && Objects.equals(this.bytes, that.bytes)
            && Objects.equals(this.days, that.days)
            && Objects.equals(this.ratio, that.ratio)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.bytes, this.days, this.ratio, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Thing["
        + "bytes=" + this.bytes + ", "
        + "days=" + this.days + ", "
        + "ratio=" + this.ratio + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Thing}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("bytes", "days", "ratio");

    private @Nullable Long bytes;
    private @Nullable Integer days;
    private @Nullable BigDecimal ratio;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** How large. */
    @JsonProperty("bytes")
    public Builder bytes(Long bytes) {
      this.bytes = bytes;
      return this;
    }

    /** The same for a plain number. */
    public Builder bytes(long bytes) {
      return this.bytes(Long.valueOf(bytes));
    }

    @JsonProperty("days")
    public Builder days(@Nullable Integer days) {
      this.days = days;
      return this;
    }

    @JsonProperty("ratio")
    public Builder ratio(@Nullable BigDecimal ratio) {
      this.ratio = ratio;
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
     *
     * @throws IllegalStateException if a required member is missing
     */
    public Thing build() {
      if (this.bytes == null) {
        throw new IllegalStateException("missing member: bytes");
      }
      return new Thing(this);
    }
  }
}
