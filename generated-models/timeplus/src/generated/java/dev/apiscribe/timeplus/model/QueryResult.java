// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/QueryResult there, or the templates in templates/models.
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

/** The shape of what a query returns. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "header" })
public final class QueryResult {
  @JsonProperty("header") @NotNull private final @Nullable List<@NotNull @Valid Column> header;
  private final ModelProperties kept;

  private QueryResult(Builder builder, UnaryOperator<String> missing) {
    header = builder.required("header", builder.header, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private QueryResult(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The columns, in the order of the values of a row. */
  public List<Column> header() { return kept.list("header", header); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.header = header;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof QueryResult that && Objects.equals(this.header, that.header) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(header, kept); }

  @Override public String toString() {
    return "QueryResult[header=" + header + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("header");
    private @Nullable List<Column> header;

    private Builder() {}

    /** The columns, in the order of the values of a row. */
    @JsonProperty("header") public Builder header(List<Column> header) {
      this.header = set("header", ModelProperties.copyOf(header));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public QueryResult build() { return complete("QueryResult", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public QueryResult build(UnaryOperator<String> missing) { return new QueryResult(this, missing); }
  }
}
