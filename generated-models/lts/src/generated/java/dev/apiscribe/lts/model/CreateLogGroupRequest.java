// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateLogGroupRequest there, or the templates in templates/models.
package dev.apiscribe.lts.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
@JsonPropertyOrder({ "log_group_name", "ttl_in_days" })
public final class CreateLogGroupRequest {
  @NotNull
  @Size(min = 1, max = 64)
  private final String logGroupName;

  @NotNull
  private final Integer ttlInDays;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateLogGroupRequest(Builder builder) {
    this.logGroupName = builder.logGroupName;
    this.ttlInDays = builder.ttlInDays;
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
  static CreateLogGroupRequest of(Builder builder) {
    return builder.build();
  }

  /** Name of the new log group. */
  @JsonProperty("log_group_name")
  public String logGroupName() {
    return this.logGroupName;
  }

  /** How many days logs are kept. The document fixes it at 7; services have taken other values. */
  @JsonProperty("ttl_in_days")
  public Integer ttlInDays() {
    return this.ttlInDays;
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
    builder.logGroupName = this.logGroupName;
    builder.ttlInDays = this.ttlInDays;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateLogGroupRequest that
            && Objects.equals(this.logGroupName, that.logGroupName)
            && Objects.equals(this.ttlInDays, that.ttlInDays)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.logGroupName, this.ttlInDays, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateLogGroupRequest["
        + "logGroupName=" + this.logGroupName + ", "
        + "ttlInDays=" + this.ttlInDays + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateLogGroupRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("log_group_name", "ttl_in_days");

    private @Nullable String logGroupName;
    private @Nullable Integer ttlInDays;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Name of the new log group. */
    @JsonProperty("log_group_name")
    public Builder logGroupName(String logGroupName) {
      this.logGroupName = logGroupName;
      return this;
    }

    /** How many days logs are kept. The document fixes it at 7; services have taken other values. */
    @JsonProperty("ttl_in_days")
    public Builder ttlInDays(Integer ttlInDays) {
      this.ttlInDays = ttlInDays;
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
    public CreateLogGroupRequest build() {
      if (this.logGroupName == null) {
        throw new IllegalStateException("missing member: log_group_name");
      }
      if (this.ttlInDays == null) {
        throw new IllegalStateException("missing member: ttl_in_days");
      }
      return new CreateLogGroupRequest(this);
    }
  }
}
