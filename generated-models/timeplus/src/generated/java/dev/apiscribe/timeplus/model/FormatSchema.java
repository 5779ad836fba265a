// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/FormatSchema there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The definition of a message format. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "content", "created_at", "created_by", "last_updated_at", "last_updated_by", "name", "type" })
public final class FormatSchema {
  private final @Nullable String content;

  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  private final @Nullable String name;

  private final @Nullable FormatSchemaType type;

  private final Map<String, @Nullable Object> otherMembers;

  private FormatSchema(Builder builder) {
    this.content = builder.content;
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.name = builder.name;
    this.type = builder.type;
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
  static FormatSchema of(Builder builder) {
    return builder.build();
  }

  /** The definition, in the language that <code>type</code> names. */
  @JsonProperty("content")
  public @Nullable String content() {
    return this.content;
  }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at")
  public @Nullable String createdAt() {
    return this.createdAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by")
  public @Nullable Owner createdBy() {
    return this.createdBy;
  }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at")
  public @Nullable String lastUpdatedAt() {
    return this.lastUpdatedAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by")
  public @Nullable Owner lastUpdatedBy() {
    return this.lastUpdatedBy;
  }

  @JsonProperty("name")
  public @Nullable String name() {
    return this.name;
  }

  /** Language of a format schema, as read. */
  @JsonProperty("type")
  public @Nullable FormatSchemaType type() {
    return this.type;
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
    builder.content = this.content;
    builder.createdAt = this.createdAt;
    builder.createdBy = this.createdBy;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.name = this.name;
    builder.type = this.type;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FormatSchema that
            && Objects.equals(this.content, that.content)
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.type, that.type)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.content,
        this.createdAt,
        this.createdBy,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.name,
        this.type,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "FormatSchema["
        + "content=" + this.content + ", "
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "name=" + this.name + ", "
        + "type=" + this.type + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link FormatSchema}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "content", "created_at", "created_by", "last_updated_at", "last_updated_by", "name", "type");

    private @Nullable String content;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String name;
    private @Nullable FormatSchemaType type;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** The definition, in the language that <code>type</code> names. */
    @JsonProperty("content")
    public Builder content(@Nullable String content) {
      this.content = content;
      return this;
    }

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at")
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by")
    public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at")
    public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = lastUpdatedAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by")
    public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = lastUpdatedBy;
      return this;
    }

    @JsonProperty("name")
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Language of a format schema, as read. */
    @JsonProperty("type")
    public Builder type(@Nullable FormatSchemaType type) {
      this.type = type;
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
    public FormatSchema build() {
      return new FormatSchema(this);
    }
  }
}
