// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/PreviewExternalStreamRequest there, or the templates in templates/models.
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

/** Where to read sample events from, and how many. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "count", "offset", "settings", "timeout" })
public final class PreviewExternalStreamRequest {
  private final @Nullable Long count;

  private final @Nullable PreviewOffset offset;

  @NotNull
  private final List<@NotNull @Valid StreamSetting> settings;

  private final @Nullable Long timeout;

  private final Map<String, @Nullable Object> otherMembers;

  private PreviewExternalStreamRequest(Builder builder) {
    this.count = builder.count;
    this.offset = builder.offset;
    this.settings = builder.settings;
    this.timeout = builder.timeout;
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
  static PreviewExternalStreamRequest of(Builder builder) {
    return builder.build();
  }

  /**
   * How many events to read.
   *
   * <p>The service's default is 1.
   */
  @JsonProperty("count")
  public @Nullable Long count() {
    return this.count;
  }

  /**
   * Which end of a stream to read from.
   *
   * <p>The service's default is latest.
   */
  @JsonProperty("offset")
  public @Nullable PreviewOffset offset() {
    return this.offset;
  }

  @JsonProperty("settings")
  public List<StreamSetting> settings() {
    return this.settings;
  }

  /**
   * How long to wait for them, in seconds.
   *
   * <p>The service's default is 60.
   */
  @JsonProperty("timeout")
  public @Nullable Long timeout() {
    return this.timeout;
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
    builder.count = this.count;
    builder.offset = this.offset;
    builder.settings = this.settings;
    builder.timeout = this.timeout;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof PreviewExternalStreamRequest that
            && Objects.equals(this.count, that.count)
            && Objects.equals(this.offset, that.offset)
            && Objects.equals(this.settings, that.settings)
            && Objects.equals(this.timeout, that.timeout)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.count, this.offset, this.settings, this.timeout, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "PreviewExternalStreamRequest["
        + "count=" + this.count + ", "
        + "offset=" + this.offset + ", "
        + "settings=" + this.settings + ", "
        + "timeout=" + this.timeout + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link PreviewExternalStreamRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("count", "offset", "settings", "timeout");

    private @Nullable Long count;
    private @Nullable PreviewOffset offset;
    private @Nullable List<StreamSetting> settings;
    private @Nullable Long timeout;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /**
     * How many events to read.
     *
     * <p>The service's default is 1.
     */
    @JsonProperty("count")
    public Builder count(@Nullable Long count) {
      this.count = count;
      return this;
    }

    /** The same for a plain number. */
    public Builder count(long count) {
      return this.count(Long.valueOf(count));
    }

    /**
     * Which end of a stream to read from.
     *
     * <p>The service's default is latest.
     */
    @JsonProperty("offset")
    public Builder offset(@Nullable PreviewOffset offset) {
      this.offset = offset;
      return this;
    }

    @JsonProperty("settings")
    public Builder settings(List<StreamSetting> settings) {
      this.settings =
          settings == null ? null : Collections.unmodifiableList(new ArrayList<>(settings));
      return this;
    }

    /**
     * How long to wait for them, in seconds.
     *
     * <p>The service's default is 60.
     */
    @JsonProperty("timeout")
    public Builder timeout(@Nullable Long timeout) {
      this.timeout = timeout;
      return this;
    }

    /** The same for a plain number. */
    public Builder timeout(long timeout) {
      return this.timeout(Long.valueOf(timeout));
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
    public PreviewExternalStreamRequest build() {
      if (this.settings == null) {
        throw new IllegalStateException("missing member: settings");
      }
      return new PreviewExternalStreamRequest(this);
    }
  }
}
