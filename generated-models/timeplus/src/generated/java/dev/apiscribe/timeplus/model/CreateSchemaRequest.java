// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateSchemaRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/** A new format schema. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "content", "name", "type" })
public final class CreateSchemaRequest {
  @NotNull
  private final String content;

  @NotNull
  private final String name;

  @NotNull
  private final NewSchemaType type;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateSchemaRequest(Builder builder) {
    this.content = builder.content;
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
  static CreateSchemaRequest of(Builder builder) {
    return builder.build();
  }

  /** The definition, in the language that <code>type</code> names. */
  @JsonProperty("content")
  public String content() {
    return this.content;
  }

  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  /** Language of a format schema, as written. */
  @JsonProperty("type")
  public NewSchemaType type() {
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
        || (other instanceof CreateSchemaRequest that
            && Objects.equals(this.content, that.content)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.type, that.type)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.content, this.name, this.type, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateSchemaRequest["
        + "content=" + this.content + ", "
        + "name=" + this.name + ", "
        + "type=" + this.type + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateSchemaRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("content", "name", "type");

    private @Nullable String content;
    private @Nullable String name;
    private @Nullable NewSchemaType type;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** The definition, in the language that <code>type</code> names. */
    @JsonProperty("content")
    public Builder content(String content) {
      this.content = content;
      return this;
    }

    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Language of a format schema, as written. */
    @JsonProperty("type")
    public Builder type(NewSchemaType type) {
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
     *
     * @throws IllegalStateException if a required member is missing
     */
    public CreateSchemaRequest build() {
      if (this.content == null) {
        throw new IllegalStateException("missing member: content");
      }
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.type == null) {
        throw new IllegalStateException("missing member: type");
      }
      return new CreateSchemaRequest(this);
    }
  }
}
