// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamMetricsPoint there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Past rates of a stream. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "read_bps", "read_eps", "start_time", "written_bps", "written_eps" })
public final class StreamMetricsPoint {
  @JsonProperty("read_bps") private final @Nullable BigDecimal readBps;
  @JsonProperty("read_eps") private final @Nullable BigDecimal readEps;
  @JsonProperty("start_time") private final @Nullable String startTime;
  @JsonProperty("written_bps") private final @Nullable BigDecimal writtenBps;
  @JsonProperty("written_eps") private final @Nullable BigDecimal writtenEps;
  private final ModelProperties kept;

  private StreamMetricsPoint(Builder builder, UnaryOperator<String> missing) {
    readBps = builder.readBps;
    readEps = builder.readEps;
    startTime = builder.startTime;
    writtenBps = builder.writtenBps;
    writtenEps = builder.writtenEps;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private StreamMetricsPoint(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Bytes read per second, averaged over the last 30 minutes. */
  public @Nullable BigDecimal readBps() { return kept.optional("read_bps", readBps); }

  /** Events read per second, averaged over the last 30 minutes. */
  public @Nullable BigDecimal readEps() { return kept.optional("read_eps", readEps); }

  /** Start of the interval; its format is not documented. */
  public @Nullable String startTime() { return kept.optional("start_time", startTime); }

  /** Bytes written per second, averaged over the last 30 minutes. */
  public @Nullable BigDecimal writtenBps() { return kept.optional("written_bps", writtenBps); }

  /** Events written per second, averaged over the last 30 minutes. */
  public @Nullable BigDecimal writtenEps() { return kept.optional("written_eps", writtenEps); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.readBps = readBps;
    builder.readEps = readEps;
    builder.startTime = startTime;
    builder.writtenBps = writtenBps;
    builder.writtenEps = writtenEps;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof StreamMetricsPoint that && Objects.equals(this.readBps, that.readBps)
        && Objects.equals(this.readEps, that.readEps) && Objects.equals(this.startTime, that.startTime)
        && Objects.equals(this.writtenBps, that.writtenBps) && Objects.equals(this.writtenEps, that.writtenEps)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(readBps, readEps, startTime, writtenBps, writtenEps, kept); }

  @Override public String toString() {
    return "StreamMetricsPoint[readBps=" + readBps + ", readEps=" + readEps + ", startTime=" + startTime
        + ", writtenBps=" + writtenBps + ", writtenEps=" + writtenEps + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "read_bps", "read_eps", "start_time", "written_bps", "written_eps");
    private @Nullable BigDecimal readBps;
    private @Nullable BigDecimal readEps;
    private @Nullable String startTime;
    private @Nullable BigDecimal writtenBps;
    private @Nullable BigDecimal writtenEps;

    private Builder() {}

    /** Bytes read per second, averaged over the last 30 minutes. */
    @JsonProperty("read_bps") public Builder readBps(@Nullable BigDecimal readBps) {
      this.readBps = set("read_bps", readBps);
      return this;
    }

    /** Events read per second, averaged over the last 30 minutes. */
    @JsonProperty("read_eps") public Builder readEps(@Nullable BigDecimal readEps) {
      this.readEps = set("read_eps", readEps);
      return this;
    }

    /** Start of the interval; its format is not documented. */
    @JsonProperty("start_time") public Builder startTime(@Nullable String startTime) {
      this.startTime = set("start_time", startTime);
      return this;
    }

    /** Bytes written per second, averaged over the last 30 minutes. */
    @JsonProperty("written_bps") public Builder writtenBps(@Nullable BigDecimal writtenBps) {
      this.writtenBps = set("written_bps", writtenBps);
      return this;
    }

    /** Events written per second, averaged over the last 30 minutes. */
    @JsonProperty("written_eps") public Builder writtenEps(@Nullable BigDecimal writtenEps) {
      this.writtenEps = set("written_eps", writtenEps);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public StreamMetricsPoint build() { return complete("StreamMetricsPoint", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public StreamMetricsPoint build(UnaryOperator<String> missing) { return new StreamMetricsPoint(this, missing); }
  }
}
