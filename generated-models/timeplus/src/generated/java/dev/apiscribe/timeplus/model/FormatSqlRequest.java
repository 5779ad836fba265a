// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/FormatSqlRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** SQL to format. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "sql" })
public final class FormatSqlRequest {
  @JsonProperty("sql") private final @Nullable String sql;
  private final ModelProperties kept;

  private FormatSqlRequest(Builder builder, UnaryOperator<String> missing) {
    sql = builder.sql;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private FormatSqlRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String sql() { return kept.optional("sql", sql); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sql = sql;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof FormatSqlRequest that && Objects.equals(this.sql, that.sql) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(sql, kept); }

  @Override public String toString() {
    return "FormatSqlRequest[sql=" + sql + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("sql");
    private @Nullable String sql;

    private Builder() {}

    @JsonProperty("sql") public Builder sql(@Nullable String sql) {
      this.sql = set("sql", sql);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public FormatSqlRequest build() { return complete("FormatSqlRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public FormatSqlRequest build(UnaryOperator<String> missing) { return new FormatSqlRequest(this, missing); }
  }
}
