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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "class", "default", "get_class", "to_string", "builder", "build", "other_members", "time.Time", "2nd", "other",
  "that", "name", "value", "a-b", "a_b", "additionalProperties" })
public final class Reserved {
  @JsonProperty("class") @NotNull private final @Nullable String class_;
  @JsonProperty("default") @NotNull private final @Nullable String default_;
  @JsonProperty("get_class") private final @Nullable String getClass_;
  @JsonProperty("to_string") private final @Nullable String toString_;
  @JsonProperty("builder") private final @Nullable String builder_;
  @JsonProperty("build") private final @Nullable String build_;
  @JsonProperty("other_members") private final @Nullable String otherMembers;
  @JsonProperty("time.Time") private final @Nullable String timeTime;
  @JsonProperty("2nd") private final @Nullable String value2nd;
  @JsonProperty("other") private final @Nullable String other;
  @JsonProperty("that") private final @Nullable String that;
  @JsonProperty("name") private final @Nullable String name;
  @JsonProperty("value") private final @Nullable String value;
  @JsonProperty("a-b") private final @Nullable String aB;
  @JsonProperty("a_b") private final @Nullable String aB_;
  @JsonProperty("additionalProperties") private final @Nullable String additionalProperties_;
  private final ModelProperties kept;

  private Reserved(Builder builder, UnaryOperator<String> missing) {
    class_ = builder.required("class", builder.class_, missing);
    default_ = builder.required("default", builder.default_, missing);
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
    additionalProperties_ = builder.additionalProperties_;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Reserved(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String class_() { return kept.required("class", class_); }

  /** Not the keyword. */
  public String default_() { return kept.required("default", default_); }

  public @Nullable String getClass_() { return kept.optional("get_class", getClass_); }

  public @Nullable String toString_() { return kept.optional("to_string", toString_); }

  public @Nullable String builder_() { return kept.optional("builder", builder_); }

  public @Nullable String build_() { return kept.optional("build", build_); }

  public @Nullable String otherMembers() { return kept.optional("other_members", otherMembers); }

  public @Nullable String timeTime() { return kept.optional("time.Time", timeTime); }

  public @Nullable String value2nd() { return kept.optional("2nd", value2nd); }

  public @Nullable String other() { return kept.optional("other", other); }

  public @Nullable String that() { return kept.optional("that", that); }

  public @Nullable String name() { return kept.optional("name", name); }

  public @Nullable String value() { return kept.optional("value", value); }

  public @Nullable String aB() { return kept.optional("a-b", aB); }

  public @Nullable String aB_() { return kept.optional("a_b", aB_); }

  public @Nullable String additionalProperties_() { return kept.optional("additionalProperties", additionalProperties_); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  private Map<String, @Nullable Object> kept() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

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
    builder.additionalProperties_ = additionalProperties_;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Reserved that && Objects.equals(this.class_, that.class_)
        && Objects.equals(this.default_, that.default_) && Objects.equals(this.getClass_, that.getClass_)
        && Objects.equals(this.toString_, that.toString_) && Objects.equals(this.builder_, that.builder_)
        && Objects.equals(this.build_, that.build_) && Objects.equals(this.otherMembers, that.otherMembers)
        && Objects.equals(this.timeTime, that.timeTime) && Objects.equals(this.value2nd, that.value2nd)
        && Objects.equals(this.other, that.other) && Objects.equals(this.that, that.that)
        && Objects.equals(this.name, that.name) && Objects.equals(this.value, that.value)
        && Objects.equals(this.aB, that.aB) && Objects.equals(this.aB_, that.aB_)
        && Objects.equals(this.additionalProperties_, that.additionalProperties_) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        class_, default_, getClass_, toString_, builder_, build_, otherMembers, timeTime, value2nd, other, that,
        name, value, aB, aB_, additionalProperties_, kept);
  }

  @Override public String toString() {
    return "Reserved[class_=" + class_ + ", default_=" + default_ + ", getClass_=" + getClass_
        + ", toString_=" + toString_ + ", builder_=" + builder_ + ", build_=" + build_
        + ", otherMembers=" + otherMembers + ", timeTime=" + timeTime + ", value2nd=" + value2nd + ", other=" + other
        + ", that=" + that + ", name=" + name + ", value=" + value + ", aB=" + aB + ", aB_=" + aB_
        + ", additionalProperties_=" + additionalProperties_ + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "class", "default", "get_class", "to_string", "builder", "build", "other_members", "time.Time", "2nd",
        "other", "that", "name", "value", "a-b", "a_b", "additionalProperties");
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
    private @Nullable String additionalProperties_;

    private Builder() {}

    @JsonProperty("class") public Builder class_(String class_) {
      this.class_ = set("class", class_);
      return this;
    }

    /** Not the keyword. */
    @JsonProperty("default") public Builder default_(String default_) {
      this.default_ = set("default", default_);
      return this;
    }

    @JsonProperty("get_class") public Builder getClass_(@Nullable String getClass_) {
      this.getClass_ = set("get_class", getClass_);
      return this;
    }

    @JsonProperty("to_string") public Builder toString_(@Nullable String toString_) {
      this.toString_ = set("to_string", toString_);
      return this;
    }

    @JsonProperty("builder") public Builder builder_(@Nullable String builder_) {
      this.builder_ = set("builder", builder_);
      return this;
    }

    @JsonProperty("build") public Builder build_(@Nullable String build_) {
      this.build_ = set("build", build_);
      return this;
    }

    @JsonProperty("other_members") public Builder otherMembers(@Nullable String otherMembers) {
      this.otherMembers = set("other_members", otherMembers);
      return this;
    }

    @JsonProperty("time.Time") public Builder timeTime(@Nullable String timeTime) {
      this.timeTime = set("time.Time", timeTime);
      return this;
    }

    @JsonProperty("2nd") public Builder value2nd(@Nullable String value2nd) {
      this.value2nd = set("2nd", value2nd);
      return this;
    }

    @JsonProperty("other") public Builder other(@Nullable String other) {
      this.other = set("other", other);
      return this;
    }

    @JsonProperty("that") public Builder that(@Nullable String that) {
      this.that = set("that", that);
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("value") public Builder value(@Nullable String value) {
      this.value = set("value", value);
      return this;
    }

    @JsonProperty("a-b") public Builder aB(@Nullable String aB) {
      this.aB = set("a-b", aB);
      return this;
    }

    @JsonProperty("a_b") public Builder aB_(@Nullable String aB_) {
      this.aB_ = set("a_b", aB_);
      return this;
    }

    @JsonProperty("additionalProperties") public Builder additionalProperties_(@Nullable String additionalProperties_) {
      this.additionalProperties_ = set("additionalProperties", additionalProperties_);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Reserved build() { return complete("Reserved", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Reserved build(UnaryOperator<String> missing) { return new Reserved(this, missing); }
  }
}
