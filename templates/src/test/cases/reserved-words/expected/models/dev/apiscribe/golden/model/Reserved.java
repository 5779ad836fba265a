// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Reserved there, or the templates in templates/models.
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "class", "default", "get_class", "to_string", "builder", "build", "other_members", "time.Time", "2nd", "other",
  "that", "name", "value", "a-b", "a_b" })
public final class Reserved {
  @NotNull private final String class_;
  @NotNull private final String default_;
  private final @Nullable String getClass_;
  private final @Nullable String toString_;
  private final @Nullable String builder_;
  private final @Nullable String build_;
  private final @Nullable String otherMembers;
  private final @Nullable String timeTime;
  private final @Nullable String value2nd;
  private final @Nullable String other;
  private final @Nullable String that;
  private final @Nullable String name;
  private final @Nullable String value;
  private final @Nullable String aB;
  private final @Nullable String aB_;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Reserved(Builder builder) {
    class_ = ModelProperties.required("class", builder.class_);
    default_ = ModelProperties.required("default", builder.default_);
    getClass_ = builder.getClass_;
    toString_ = builder.toString_;
    builder_ = builder.builder_;
    build_ = builder.build_;
    otherMembers = builder.otherMembers;
    timeTime = builder.timeTime;
    value2nd = builder.value2nd;
    other = builder.other;
    that = builder.that;
    name = builder.name;
    value = builder.value;
    aB = builder.aB;
    aB_ = builder.aB_;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("class") public String class_() { return class_; }

  /** Not the keyword. */
  @JsonProperty("default") public String default_() { return default_; }

  @JsonProperty("get_class") public @Nullable String getClass_() { return getClass_; }

  @JsonProperty("to_string") public @Nullable String toString_() { return toString_; }

  @JsonProperty("builder") public @Nullable String builder_() { return builder_; }

  @JsonProperty("build") public @Nullable String build_() { return build_; }

  @JsonProperty("other_members") public @Nullable String otherMembers() { return otherMembers; }

  @JsonProperty("time.Time") public @Nullable String timeTime() { return timeTime; }

  @JsonProperty("2nd") public @Nullable String value2nd() { return value2nd; }

  @JsonProperty("other") public @Nullable String other() { return other; }

  @JsonProperty("that") public @Nullable String that() { return that; }

  @JsonProperty("name") public @Nullable String name() { return name; }

  @JsonProperty("value") public @Nullable String value() { return value; }

  @JsonProperty("a-b") public @Nullable String aB() { return aB; }

  @JsonProperty("a_b") public @Nullable String aB_() { return aB_; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.class_ = class_;
    builder.default_ = default_;
    builder.getClass_ = getClass_;
    builder.toString_ = toString_;
    builder.builder_ = builder_;
    builder.build_ = build_;
    builder.otherMembers = otherMembers;
    builder.timeTime = timeTime;
    builder.value2nd = value2nd;
    builder.other = other;
    builder.that = that;
    builder.name = name;
    builder.value = value;
    builder.aB = aB;
    builder.aB_ = aB_;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reserved that && Objects.equals(this.class_, that.class_)
        && Objects.equals(this.default_, that.default_) && Objects.equals(this.getClass_, that.getClass_)
        && Objects.equals(this.toString_, that.toString_) && Objects.equals(this.builder_, that.builder_)
        && Objects.equals(this.build_, that.build_) && Objects.equals(this.otherMembers, that.otherMembers)
        && Objects.equals(this.timeTime, that.timeTime) && Objects.equals(this.value2nd, that.value2nd)
        && Objects.equals(this.other, that.other) && Objects.equals(this.that, that.that)
        && Objects.equals(this.name, that.name) && Objects.equals(this.value, that.value)
        && Objects.equals(this.aB, that.aB) && Objects.equals(this.aB_, that.aB_)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        class_, default_, getClass_, toString_, builder_, build_, otherMembers, timeTime, value2nd, other, that,
        name, value, aB, aB_, additionalProperties);
  }

  @Override
  public String toString() {
    return "Reserved[class_=" + class_ + ", default_=" + default_ + ", getClass_=" + getClass_
        + ", toString_=" + toString_ + ", builder_=" + builder_ + ", build_=" + build_
        + ", otherMembers=" + otherMembers + ", timeTime=" + timeTime + ", value2nd=" + value2nd + ", other=" + other
        + ", that=" + that + ", name=" + name + ", value=" + value + ", aB=" + aB + ", aB_=" + aB_
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "class", "default", "get_class", "to_string", "builder", "build", "other_members", "time.Time", "2nd",
        "other", "that", "name", "value", "a-b", "a_b");
    private @Nullable String class_;
    private @Nullable String default_;
    private @Nullable String getClass_;
    private @Nullable String toString_;
    private @Nullable String builder_;
    private @Nullable String build_;
    private @Nullable String otherMembers;
    private @Nullable String timeTime;
    private @Nullable String value2nd;
    private @Nullable String other;
    private @Nullable String that;
    private @Nullable String name;
    private @Nullable String value;
    private @Nullable String aB;
    private @Nullable String aB_;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("class") public Builder class_(String class_) {
      this.class_ = class_;
      return this;
    }

    /** Not the keyword. */
    @JsonProperty("default") public Builder default_(String default_) {
      this.default_ = default_;
      return this;
    }

    @JsonProperty("get_class") public Builder getClass_(@Nullable String getClass_) {
      this.getClass_ = getClass_;
      return this;
    }

    @JsonProperty("to_string") public Builder toString_(@Nullable String toString_) {
      this.toString_ = toString_;
      return this;
    }

    @JsonProperty("builder") public Builder builder_(@Nullable String builder_) {
      this.builder_ = builder_;
      return this;
    }

    @JsonProperty("build") public Builder build_(@Nullable String build_) {
      this.build_ = build_;
      return this;
    }

    @JsonProperty("other_members") public Builder otherMembers(@Nullable String otherMembers) {
      this.otherMembers = otherMembers;
      return this;
    }

    @JsonProperty("time.Time") public Builder timeTime(@Nullable String timeTime) {
      this.timeTime = timeTime;
      return this;
    }

    @JsonProperty("2nd") public Builder value2nd(@Nullable String value2nd) {
      this.value2nd = value2nd;
      return this;
    }

    @JsonProperty("other") public Builder other(@Nullable String other) {
      this.other = other;
      return this;
    }

    @JsonProperty("that") public Builder that(@Nullable String that) {
      this.that = that;
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("value") public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    @JsonProperty("a-b") public Builder aB(@Nullable String aB) {
      this.aB = aB;
      return this;
    }

    @JsonProperty("a_b") public Builder aB_(@Nullable String aB_) {
      this.aB_ = aB_;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Reserved build() { return new Reserved(this); }
  }
}
