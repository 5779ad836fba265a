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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Rows in the <code>compact</code> format. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "columns", "data" })
public final class IngestRowsRequest {
  @JsonProperty("columns") @NotNull private final @Nullable List<@NotNull String> columns;
  @JsonProperty("data") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  @NotNull private final @Nullable List<@NotNull List<@Nullable Object>> data;
  private final ModelProperties kept;

  private IngestRowsRequest(Builder builder, UnaryOperator<String> missing) {
    columns = builder.required("columns", builder.columns, missing);
    data = builder.required("data", builder.data, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private IngestRowsRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Names of the columns that follow. */
  public List<String> columns() { return kept.list("columns", columns); }

  /** Rows, each with one value per column, in the same order. */
  public List<List<@Nullable Object>> data() { return kept.list("data", data); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columns = columns;
    builder.data = data;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof IngestRowsRequest that && Objects.equals(this.columns, that.columns)
        && Objects.equals(this.data, that.data) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(columns, data, kept); }

  @Override public String toString() {
    return "IngestRowsRequest[columns=" + columns + ", data=" + data + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("columns", "data");
    private @Nullable List<String> columns;
    private @Nullable List<List<@Nullable Object>> data;

    private Builder() {}

    /** Names of the columns that follow. */
    @JsonProperty("columns") public Builder columns(List<String> columns) {
      this.columns = set("columns", ModelProperties.copyOf(columns));
      return this;
    }

    /** Rows, each with one value per column, in the same order. */
    @JsonProperty("data") public Builder data(List<List<@Nullable Object>> data) {
      this.data = set("data", ModelProperties.copyOf(data));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public IngestRowsRequest build() { return complete("IngestRowsRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public IngestRowsRequest build(UnaryOperator<String> missing) { return new IngestRowsRequest(this, missing); }
  }
}
