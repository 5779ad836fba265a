// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateLtsConfigurationsRequest there, or the templates in templates/models.
package dev.apiscribe.taurusdb.model;

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
@JsonPropertyOrder({ "log_configs" })
public final class CreateLtsConfigurationsRequest {
  @NotNull
  private final List<@NotNull @Valid LogConfig> logConfigs;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateLtsConfigurationsRequest(Builder builder) {
    this.logConfigs = builder.logConfigs;
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
  static CreateLtsConfigurationsRequest of(Builder builder) {
    return builder.build();
  }

  /** The configurations to create. */
  @JsonProperty("log_configs")
  public List<LogConfig> logConfigs() {
    return this.logConfigs;
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
    builder.logConfigs = this.logConfigs;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateLtsConfigurationsRequest that
            && Objects.equals(this.logConfigs, that.logConfigs)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.logConfigs, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateLtsConfigurationsRequest["
        + "logConfigs=" + this.logConfigs + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateLtsConfigurationsRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("log_configs");

    private @Nullable List<LogConfig> logConfigs;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** The configurations to create. */
    @JsonProperty("log_configs")
    public Builder logConfigs(List<LogConfig> logConfigs) {
      this.logConfigs =
          logConfigs == null ? null : Collections.unmodifiableList(new ArrayList<>(logConfigs));
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
    public CreateLtsConfigurationsRequest build() {
      if (this.logConfigs == null) {
        throw new IllegalStateException("missing member: log_configs");
      }
      return new CreateLtsConfigurationsRequest(this);
    }
  }
}
