// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PreviewExternalStreamRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Where to read sample events from, and how many. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "count", "offset", "settings", "timeout" })
public final class PreviewExternalStreamRequest {
  private final @Nullable Long count;
  private final @Nullable PreviewOffset offset;
  @NotNull private final List<@NotNull @Valid StreamSetting> settings;
  private final @Nullable Long timeout;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private PreviewExternalStreamRequest(Builder builder) {
    count = builder.count;
    offset = builder.offset;
    settings = ModelProperties.required("settings", builder.settings);
    timeout = builder.timeout;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /**
   * How many events to read.
   *
   * <p>The service's default is 1.
   */
  @JsonProperty("count") public @Nullable Long count() { return count; }

  /**
   * Which end of a stream to read from.
   *
   * <p>The service's default is latest.
   */
  @JsonProperty("offset") public @Nullable PreviewOffset offset() { return offset; }

  @JsonProperty("settings") public List<StreamSetting> settings() { return settings; }

  /**
   * How long to wait for them, in seconds.
   *
   * <p>The service's default is 60.
   */
  @JsonProperty("timeout") public @Nullable Long timeout() { return timeout; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.count = count;
    builder.offset = offset;
    builder.settings = settings;
    builder.timeout = timeout;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PreviewExternalStreamRequest that && Objects.equals(this.count, that.count)
        && Objects.equals(this.offset, that.offset) && Objects.equals(this.settings, that.settings)
        && Objects.equals(this.timeout, that.timeout) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(count, offset, settings, timeout, additionalProperties); }

  @Override
  public String toString() {
    return "PreviewExternalStreamRequest[count=" + count + ", offset=" + offset + ", settings=" + settings
        + ", timeout=" + timeout + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("count", "offset", "settings", "timeout");
    private @Nullable Long count;
    private @Nullable PreviewOffset offset;
    private @Nullable List<StreamSetting> settings;
    private @Nullable Long timeout;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /**
     * How many events to read.
     *
     * <p>The service's default is 1.
     */
    @JsonProperty("count") public Builder count(@Nullable Long count) {
      this.count = count;
      return this;
    }

    public Builder count(long count) { return count(Long.valueOf(count)); }

    /**
     * Which end of a stream to read from.
     *
     * <p>The service's default is latest.
     */
    @JsonProperty("offset") public Builder offset(@Nullable PreviewOffset offset) {
      this.offset = offset;
      return this;
    }

    @JsonProperty("settings") public Builder settings(List<StreamSetting> settings) {
      this.settings = ModelProperties.copyOf(settings);
      return this;
    }

    /**
     * How long to wait for them, in seconds.
     *
     * <p>The service's default is 60.
     */
    @JsonProperty("timeout") public Builder timeout(@Nullable Long timeout) {
      this.timeout = timeout;
      return this;
    }

    public Builder timeout(long timeout) { return timeout(Long.valueOf(timeout)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public PreviewExternalStreamRequest build() { return new PreviewExternalStreamRequest(this); }
  }
}
