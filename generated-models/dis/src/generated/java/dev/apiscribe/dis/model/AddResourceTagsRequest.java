// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/AddResourceTagsRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
@JsonPropertyOrder({ "action", "tags" })
public final class AddResourceTagsRequest {
  @NotNull
  private final TagAction action;

  @NotNull
  private final List<@NotNull @Valid Tag> tags;

  private final Map<String, @Nullable Object> otherMembers;

  private AddResourceTagsRequest(Builder builder) {
    this.action = builder.action;
    this.tags = builder.tags;
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
  static AddResourceTagsRequest of(Builder builder) {
    return builder.build();
  }

  /** What is done with the tags. <code>create</code> adds them. */
  @JsonProperty("action")
  public TagAction action() {
    return this.action;
  }

  /** The tags to add, each key once. */
  @JsonProperty("tags")
  public List<Tag> tags() {
    return this.tags;
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
    builder.action = this.action;
    builder.tags = this.tags;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof AddResourceTagsRequest that
            && Objects.equals(this.action, that.action)
            && Objects.equals(this.tags, that.tags)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.action, this.tags, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "AddResourceTagsRequest["
        + "action=" + this.action + ", "
        + "tags=" + this.tags + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link AddResourceTagsRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("action", "tags");

    private @Nullable TagAction action;
    private @Nullable List<Tag> tags;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** What is done with the tags. <code>create</code> adds them. */
    @JsonProperty("action")
    public Builder action(TagAction action) {
      this.action = action;
      return this;
    }

    /** The tags to add, each key once. */
    @JsonProperty("tags")
    public Builder tags(List<Tag> tags) {
      this.tags =
          tags == null ? null : Collections.unmodifiableList(new ArrayList<>(tags));
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
    public AddResourceTagsRequest build() {
      if (this.action == null) {
        throw new IllegalStateException("missing member: action");
      }
      if (this.tags == null) {
        throw new IllegalStateException("missing member: tags");
      }
      return new AddResourceTagsRequest(this);
    }
  }
}
