// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ConnectorError there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An error of a sink or a source. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "message", "time" })
public final class ConnectorError {
  @JsonProperty("message") @NotNull private final @Nullable String message;
  @JsonProperty("time") @NotNull private final @Nullable String time;
  private final ModelProperties kept;

  private ConnectorError(Builder builder, UnaryOperator<String> missing) {
    message = builder.required("message", builder.message, missing);
    time = builder.required("time", builder.time, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ConnectorError(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String message() { return kept.required("message", message); }

  public String time() { return kept.required("time", time); }

  /** @throws UnreadablePropertyException if {@link #time()} is not of its format, or fails */
  public OffsetDateTime timeAsDateTime() {
    return TextFormats.dateTime("time", time());
  }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.message = message;
    builder.time = time;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ConnectorError that && Objects.equals(this.message, that.message)
        && Objects.equals(this.time, that.time) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(message, time, kept); }

  @Override public String toString() {
    return "ConnectorError[message=" + message + ", time=" + time + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("message", "time");
    private @Nullable String message;
    private @Nullable String time;

    private Builder() {}

    @JsonProperty("message") public Builder message(String message) {
      this.message = set("message", message);
      return this;
    }

    @JsonProperty("time") public Builder time(String time) {
      this.time = set("time", time);
      return this;
    }

    public Builder timeAsDateTime(OffsetDateTime time) {
      return time(TextFormats.text(time));
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ConnectorError build() { return complete("ConnectorError", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ConnectorError build(UnaryOperator<String> missing) { return new ConnectorError(this, missing); }
  }
}
