// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/IngestRowsRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Rows in the <code>compact</code> format. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "columns", "data" })
public final class IngestRowsRequest {
  @NotNull private final List<@NotNull String> columns;
  @NotNull private final List<@NotNull List<@Nullable Object>> data;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private IngestRowsRequest(Builder builder) {
    columns = ModelProperties.required("columns", builder.columns);
    data = ModelProperties.required("data", builder.data);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Names of the columns that follow. */
  @JsonProperty("columns") public List<String> columns() { return columns; }

  /** Rows, each with one value per column, in the same order. */
  @JsonProperty("data")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public List<List<@Nullable Object>> data() { return data; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columns = columns;
    builder.data = data;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IngestRowsRequest that && Objects.equals(this.columns, that.columns)
        && Objects.equals(this.data, that.data) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(columns, data, additionalProperties); }

  @Override
  public String toString() {
    return "IngestRowsRequest[columns=" + columns + ", data=" + data
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("columns", "data");
    private @Nullable List<String> columns;
    private @Nullable List<List<@Nullable Object>> data;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Names of the columns that follow. */
    @JsonProperty("columns") public Builder columns(List<String> columns) {
      this.columns = ModelProperties.copyOf(columns);
      return this;
    }

    /** Rows, each with one value per column, in the same order. */
    @JsonProperty("data") public Builder data(List<List<@Nullable Object>> data) {
      this.data = ModelProperties.copyOf(data);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public IngestRowsRequest build() { return new IngestRowsRequest(this); }
  }
}
