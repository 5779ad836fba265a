// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Reserved there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
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
@JsonPropertyOrder({
  "class",
  "default",
  "get_class",
  "to_string",
  "builder",
  "build",
  "other_members",
  "time.Time",
  "2nd",
  "other",
  "that",
  "name",
  "value",
  "a-b",
  "a_b" })
public final class Reserved {
  @NotNull
  private final String class_;

  @NotNull
  private final String default_;

  private final @Nullable String getClass_;

  private final @Nullable String toString_;

  private final @Nullable String builder_;

  private final @Nullable String build_;

  private final @Nullable String otherMembers_;

  private final @Nullable String timeTime;

  private final @Nullable String value2nd;

  private final @Nullable String other;

  private final @Nullable String that;

  private final @Nullable String name;

  private final @Nullable String value;

  private final @Nullable String aB;

  private final @Nullable String aB_;

  private final Map<String, @Nullable Object> otherMembers;

  private Reserved(Builder builder) {
    this.class_ = builder.class_;
    this.default_ = builder.default_;
    this.getClass_ = builder.getClass_;
    this.toString_ = builder.toString_;
    this.builder_ = builder.builder_;
    this.build_ = builder.build_;
    this.otherMembers_ = builder.otherMembers_;
    this.timeTime = builder.timeTime;
    this.value2nd = builder.value2nd;
    this.other = builder.other;
    this.that = builder.that;
    this.name = builder.name;
    this.value = builder.value;
    this.aB = builder.aB;
    this.aB_ = builder.aB_;
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
  static Reserved of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("class")
  public String class_() {
    return this.class_;
  }

  /** Not the keyword. */
  @JsonProperty("default")
  public String default_() {
    return this.default_;
  }

  @JsonProperty("get_class")
  public @Nullable String getClass_() {
    return this.getClass_;
  }

  @JsonProperty("to_string")
  public @Nullable String toString_() {
    return this.toString_;
  }

  @JsonProperty("builder")
  public @Nullable String builder_() {
    return this.builder_;
  }

  @JsonProperty("build")
  public @Nullable String build_() {
    return this.build_;
  }

  @JsonProperty("other_members")
  public @Nullable String otherMembers_() {
    return this.otherMembers_;
  }

  @JsonProperty("time.Time")
  public @Nullable String timeTime() {
    return this.timeTime;
  }

  @JsonProperty("2nd")
  public @Nullable String value2nd() {
    return this.value2nd;
  }

  @JsonProperty("other")
  public @Nullable String other() {
    return this.other;
  }

  @JsonProperty("that")
  public @Nullable String that() {
    return this.that;
  }

  @JsonProperty("name")
  public @Nullable String name() {
    return this.name;
  }

  @JsonProperty("value")
  public @Nullable String value() {
    return this.value;
  }

  @JsonProperty("a-b")
  public @Nullable String aB() {
    return this.aB;
  }

  @JsonProperty("a_b")
  public @Nullable String aB_() {
    return this.aB_;
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
    builder.class_ = this.class_;
    builder.default_ = this.default_;
    builder.getClass_ = this.getClass_;
    builder.toString_ = this.toString_;
    builder.builder_ = this.builder_;
    builder.build_ = this.build_;
    builder.otherMembers_ = this.otherMembers_;
    builder.timeTime = this.timeTime;
    builder.value2nd = this.value2nd;
    builder.other = this.other;
    builder.that = this.that;
    builder.name = this.name;
    builder.value = this.value;
    builder.aB = this.aB;
    builder.aB_ = this.aB_;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Reserved that
            && Objects.equals(this.class_, that.class_)
            && Objects.equals(this.default_, that.default_)
            && Objects.equals(this.getClass_, that.getClass_)
            && Objects.equals(this.toString_, that.toString_)
            && Objects.equals(this.builder_, that.builder_)
            && Objects.equals(this.build_, that.build_)
            && Objects.equals(this.otherMembers_, that.otherMembers_)
            && Objects.equals(this.timeTime, that.timeTime)
            && Objects.equals(this.value2nd, that.value2nd)
            && Objects.equals(this.other, that.other)
            && Objects.equals(this.that, that.that)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.value, that.value)
            && Objects.equals(this.aB, that.aB)
            && Objects.equals(this.aB_, that.aB_)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.class_,
        this.default_,
        this.getClass_,
        this.toString_,
        this.builder_,
        this.build_,
        this.otherMembers_,
        this.timeTime,
        this.value2nd,
        this.other,
        this.that,
        this.name,
        this.value,
        this.aB,
        this.aB_,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Reserved["
        + "class_=" + this.class_ + ", "
        + "default_=" + this.default_ + ", "
        + "getClass_=" + this.getClass_ + ", "
        + "toString_=" + this.toString_ + ", "
        + "builder_=" + this.builder_ + ", "
        + "build_=" + this.build_ + ", "
        + "otherMembers_=" + this.otherMembers_ + ", "
        + "timeTime=" + this.timeTime + ", "
        + "value2nd=" + this.value2nd + ", "
        + "other=" + this.other + ", "
        + "that=" + this.that + ", "
        + "name=" + this.name + ", "
        + "value=" + this.value + ", "
        + "aB=" + this.aB + ", "
        + "aB_=" + this.aB_ + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Reserved}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "class",
            "default",
            "get_class",
            "to_string",
            "builder",
            "build",
            "other_members",
            "time.Time",
            "2nd",
            "other",
            "that",
            "name",
            "value",
            "a-b",
            "a_b");

    private @Nullable String class_;
    private @Nullable String default_;
    private @Nullable String getClass_;
    private @Nullable String toString_;
    private @Nullable String builder_;
    private @Nullable String build_;
    private @Nullable String otherMembers_;
    private @Nullable String timeTime;
    private @Nullable String value2nd;
    private @Nullable String other;
    private @Nullable String that;
    private @Nullable String name;
    private @Nullable String value;
    private @Nullable String aB;
    private @Nullable String aB_;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("class")
    public Builder class_(String class_) {
      this.class_ = class_;
      return this;
    }

    /** Not the keyword. */
    @JsonProperty("default")
    public Builder default_(String default_) {
      this.default_ = default_;
      return this;
    }

    @JsonProperty("get_class")
    public Builder getClass_(@Nullable String getClass_) {
      this.getClass_ = getClass_;
      return this;
    }

    @JsonProperty("to_string")
    public Builder toString_(@Nullable String toString_) {
      this.toString_ = toString_;
      return this;
    }

    @JsonProperty("builder")
    public Builder builder_(@Nullable String builder_) {
      this.builder_ = builder_;
      return this;
    }

    @JsonProperty("build")
    public Builder build_(@Nullable String build_) {
      this.build_ = build_;
      return this;
    }

    @JsonProperty("other_members")
    public Builder otherMembers_(@Nullable String otherMembers_) {
      this.otherMembers_ = otherMembers_;
      return this;
    }

    @JsonProperty("time.Time")
    public Builder timeTime(@Nullable String timeTime) {
      this.timeTime = timeTime;
      return this;
    }

    @JsonProperty("2nd")
    public Builder value2nd(@Nullable String value2nd) {
      this.value2nd = value2nd;
      return this;
    }

    @JsonProperty("other")
    public Builder other(@Nullable String other) {
      this.other = other;
      return this;
    }

    @JsonProperty("that")
    public Builder that(@Nullable String that) {
      this.that = that;
      return this;
    }

    @JsonProperty("name")
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("value")
    public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    @JsonProperty("a-b")
    public Builder aB(@Nullable String aB) {
      this.aB = aB;
      return this;
    }

    @JsonProperty("a_b")
    public Builder aB_(@Nullable String aB_) {
      this.aB_ = aB_;
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
    public Reserved build() {
      if (this.class_ == null) {
        throw new IllegalStateException("missing member: class");
      }
      if (this.default_ == null) {
        throw new IllegalStateException("missing member: default");
      }
      return new Reserved(this);
    }
  }
}
