// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateLogStreamRequest there, or the templates in templates/models.
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
@JsonPropertyOrder({ "log_stream_name", "ttl_in_days", "enterprise_project_name" })
public final class CreateLogStreamRequest {
  @NotNull
  @Size(min = 1, max = 64)
  private final String logStreamName;

  private final @Nullable Integer ttlInDays;

  private final @Nullable String enterpriseProjectName;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateLogStreamRequest(Builder builder) {
    this.logStreamName = builder.logStreamName;
    this.ttlInDays = builder.ttlInDays;
    this.enterpriseProjectName = builder.enterpriseProjectName;
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
  static CreateLogStreamRequest of(Builder builder) {
    return builder.build();
  }

  /** Name of the new log stream. */
  @JsonProperty("log_stream_name")
  public String logStreamName() {
    return this.logStreamName;
  }

  /** How many days logs are kept. The document shows 7; of log groups it says that this is fixed. */
  @JsonProperty("ttl_in_days")
  public @Nullable Integer ttlInDays() {
    return this.ttlInDays;
  }

  /** Enterprise project that the log stream is assigned to. */
  @JsonProperty("enterprise_project_name")
  public @Nullable String enterpriseProjectName() {
    return this.enterpriseProjectName;
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
    builder.logStreamName = this.logStreamName;
    builder.ttlInDays = this.ttlInDays;
    builder.enterpriseProjectName = this.enterpriseProjectName;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateLogStreamRequest that
            && Objects.equals(this.logStreamName, that.logStreamName)
            && Objects.equals(this.ttlInDays, that.ttlInDays)
            && Objects.equals(this.enterpriseProjectName, that.enterpriseProjectName)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.logStreamName, this.ttlInDays, this.enterpriseProjectName, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateLogStreamRequest["
        + "logStreamName=" + this.logStreamName + ", "
        + "ttlInDays=" + this.ttlInDays + ", "
        + "enterpriseProjectName=" + this.enterpriseProjectName + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateLogStreamRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "log_stream_name", "ttl_in_days", "enterprise_project_name");

    private @Nullable String logStreamName;
    private @Nullable Integer ttlInDays;
    private @Nullable String enterpriseProjectName;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Name of the new log stream. */
    @JsonProperty("log_stream_name")
    public Builder logStreamName(String logStreamName) {
      this.logStreamName = logStreamName;
      return this;
    }

    /** How many days logs are kept. The document shows 7; of log groups it says that this is fixed. */
    @JsonProperty("ttl_in_days")
    public Builder ttlInDays(@Nullable Integer ttlInDays) {
      this.ttlInDays = ttlInDays;
      return this;
    }

    /** Enterprise project that the log stream is assigned to. */
    @JsonProperty("enterprise_project_name")
    public Builder enterpriseProjectName(@Nullable String enterpriseProjectName) {
      this.enterpriseProjectName = enterpriseProjectName;
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
    public CreateLogStreamRequest build() {
      if (this.logStreamName == null) {
        throw new IllegalStateException("missing member: log_stream_name");
      }
      return new CreateLogStreamRequest(this);
    }
  }
}
