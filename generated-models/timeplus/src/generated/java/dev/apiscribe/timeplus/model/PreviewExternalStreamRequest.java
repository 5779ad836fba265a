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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Where to read sample events from, and how many. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "count", "offset", "settings", "timeout" })
public final class PreviewExternalStreamRequest {
  @JsonProperty("count") private final @Nullable Long count;
  @JsonProperty("offset") private final @Nullable PreviewOffset offset;
  @JsonProperty("settings") @NotNull private final @Nullable List<@NotNull @Valid StreamSetting> settings;
  @JsonProperty("timeout") private final @Nullable Long timeout;
  private final ModelProperties kept;

  private PreviewExternalStreamRequest(Builder builder, UnaryOperator<String> missing) {
    count = builder.count;
    offset = builder.offset;
    settings = builder.required("settings", builder.settings, missing);
    timeout = builder.timeout;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private PreviewExternalStreamRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /**
   * How many events to read.
   *
   * <p>The service's default is 1.
   */
  public @Nullable Long count() { return kept.optional("count", count); }

  /**
   * Which end of a stream to read from.
   *
   * <p>The service's default is latest.
   */
  public @Nullable PreviewOffset offset() { return kept.optional("offset", offset); }

  public List<StreamSetting> settings() { return kept.list("settings", settings); }

  /**
   * How long to wait for them, in seconds.
   *
   * <p>The service's default is 60.
   */
  public @Nullable Long timeout() { return kept.optional("timeout", timeout); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.count = count;
    builder.offset = offset;
    builder.settings = settings;
    builder.timeout = timeout;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof PreviewExternalStreamRequest that && Objects.equals(this.count, that.count)
        && Objects.equals(this.offset, that.offset) && Objects.equals(this.settings, that.settings)
        && Objects.equals(this.timeout, that.timeout) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(count, offset, settings, timeout, kept); }

  @Override public String toString() {
    return "PreviewExternalStreamRequest[count=" + count + ", offset=" + offset + ", settings=" + settings
        + ", timeout=" + timeout + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("count", "offset", "settings", "timeout");
    private @Nullable Long count;
    private @Nullable PreviewOffset offset;
    private @Nullable List<StreamSetting> settings;
    private @Nullable Long timeout;

    private Builder() {}

    /**
     * How many events to read.
     *
     * <p>The service's default is 1.
     */
    @JsonProperty("count") public Builder count(@Nullable Long count) {
      this.count = set("count", count);
      return this;
    }

    public Builder count(long count) { return count(Long.valueOf(count)); }

    /**
     * Which end of a stream to read from.
     *
     * <p>The service's default is latest.
     */
    @JsonProperty("offset") public Builder offset(@Nullable PreviewOffset offset) {
      this.offset = set("offset", offset);
      return this;
    }

    @JsonProperty("settings") public Builder settings(List<StreamSetting> settings) {
      this.settings = set("settings", ModelProperties.copyOf(settings));
      return this;
    }

    /**
     * How long to wait for them, in seconds.
     *
     * <p>The service's default is 60.
     */
    @JsonProperty("timeout") public Builder timeout(@Nullable Long timeout) {
      this.timeout = set("timeout", timeout);
      return this;
    }

    public Builder timeout(long timeout) { return timeout(Long.valueOf(timeout)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public PreviewExternalStreamRequest build() { return complete("PreviewExternalStreamRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public PreviewExternalStreamRequest build(UnaryOperator<String> missing) { return new PreviewExternalStreamRequest(this, missing); }
  }
}
