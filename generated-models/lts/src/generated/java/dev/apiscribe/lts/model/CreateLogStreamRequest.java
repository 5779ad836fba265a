// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateLogStreamRequest there, or the templates in templates/models.
package dev.apiscribe.lts.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "log_stream_name", "ttl_in_days", "enterprise_project_name" })
public final class CreateLogStreamRequest {
  @JsonProperty("log_stream_name") @NotNull @Size(min = 1, max = 64) private final @Nullable String logStreamName;
  @JsonProperty("ttl_in_days") private final @Nullable Integer ttlInDays;
  @JsonProperty("enterprise_project_name") private final @Nullable String enterpriseProjectName;
  private final ModelProperties kept;

  private CreateLogStreamRequest(Builder builder, UnaryOperator<String> missing) {
    logStreamName = builder.required("log_stream_name", builder.logStreamName, missing);
    ttlInDays = builder.ttlInDays;
    enterpriseProjectName = builder.enterpriseProjectName;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateLogStreamRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the new log stream. */
  public String logStreamName() { return kept.required("log_stream_name", logStreamName); }

  /** How many days logs are kept. The sample shows 7; the page on log groups says that it is fixed there. */
  public @Nullable Integer ttlInDays() { return kept.optional("ttl_in_days", ttlInDays); }

  /** Enterprise project that the log stream is assigned to. */
  public @Nullable String enterpriseProjectName() { return kept.optional("enterprise_project_name", enterpriseProjectName); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.logStreamName = logStreamName;
    builder.ttlInDays = ttlInDays;
    builder.enterpriseProjectName = enterpriseProjectName;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateLogStreamRequest that && Objects.equals(this.logStreamName, that.logStreamName)
        && Objects.equals(this.ttlInDays, that.ttlInDays)
        && Objects.equals(this.enterpriseProjectName, that.enterpriseProjectName) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(logStreamName, ttlInDays, enterpriseProjectName, kept); }

  @Override public String toString() {
    return "CreateLogStreamRequest[logStreamName=" + logStreamName + ", ttlInDays=" + ttlInDays
        + ", enterpriseProjectName=" + enterpriseProjectName + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("log_stream_name", "ttl_in_days", "enterprise_project_name");
    private @Nullable String logStreamName;
    private @Nullable Integer ttlInDays;
    private @Nullable String enterpriseProjectName;

    private Builder() {}

    /** Name of the new log stream. */
    @JsonProperty("log_stream_name") public Builder logStreamName(String logStreamName) {
      this.logStreamName = set("log_stream_name", logStreamName);
      return this;
    }

    /** How many days logs are kept. The sample shows 7; the page on log groups says that it is fixed there. */
    @JsonProperty("ttl_in_days") public Builder ttlInDays(@Nullable Integer ttlInDays) {
      this.ttlInDays = set("ttl_in_days", ttlInDays);
      return this;
    }

    /** Enterprise project that the log stream is assigned to. */
    @JsonProperty("enterprise_project_name")
    public Builder enterpriseProjectName(@Nullable String enterpriseProjectName) {
      this.enterpriseProjectName = set("enterprise_project_name", enterpriseProjectName);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateLogStreamRequest build() { return complete("CreateLogStreamRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateLogStreamRequest build(UnaryOperator<String> missing) { return new CreateLogStreamRequest(this, missing); }
  }
}
