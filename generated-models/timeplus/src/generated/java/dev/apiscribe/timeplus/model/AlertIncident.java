// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/AlertIncident there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/** The incident that an alert is in. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "status", "timeline" })
public final class AlertIncident {
  @NotNull
  private final String id;

  @NotNull
  private final String status;

  @NotNull
  private final List<@NotNull @Valid AlertTimelineEntry> timeline;

  private final Map<String, @Nullable Object> otherMembers;

  private AlertIncident(Builder builder) {
    this.id = builder.id;
    this.status = builder.status;
    this.timeline = builder.timeline;
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
  static AlertIncident of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("id")
  public String id() {
    return this.id;
  }

  @JsonProperty("status")
  public String status() {
    return this.status;
  }

  @JsonProperty("timeline")
  public List<AlertTimelineEntry> timeline() {
    return this.timeline;
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
    builder.id = this.id;
    builder.status = this.status;
    builder.timeline = this.timeline;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof AlertIncident that
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.status, that.status)
            && Objects.equals(this.timeline, that.timeline)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.status, this.timeline, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "AlertIncident["
        + "id=" + this.id + ", "
        + "status=" + this.status + ", "
        + "timeline=" + this.timeline + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link AlertIncident}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("id", "status", "timeline");

    private @Nullable String id;
    private @Nullable String status;
    private @Nullable List<AlertTimelineEntry> timeline;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("id")
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    @JsonProperty("status")
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    @JsonProperty("timeline")
    public Builder timeline(List<AlertTimelineEntry> timeline) {
      this.timeline =
          timeline == null ? null : Collections.unmodifiableList(new ArrayList<>(timeline));
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
    public AlertIncident build() {
      if (this.id == null) {
        throw new IllegalStateException("missing member: id");
      }
      if (this.status == null) {
        throw new IllegalStateException("missing member: status");
      }
      if (this.timeline == null) {
        throw new IllegalStateException("missing member: timeline");
      }
      return new AlertIncident(this);
    }
  }
}
