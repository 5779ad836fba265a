// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "status", "history" })
public final class Thing {
  @JsonProperty("status") @NotNull private final @Nullable Status status;
  @JsonProperty("history") private final @Nullable List<@NotNull Status> history;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    status = builder.required("status", builder.status, missing);
    history = builder.history;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How it is. */
  public Status status() { return kept.required("status", status); }

  public @Nullable List<Status> history() { return kept.optional("history", history); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.history = history;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.status, that.status)
        && Objects.equals(this.history, that.history) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(status, history, kept); }

  @Override public String toString() {
    return "Thing[status=" + status + ", history=" + history + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("status", "history");
    private @Nullable Status status;
    private @Nullable List<Status> history;

    private Builder() {}

    /** How it is. */
    @JsonProperty("status") public Builder status(Status status) {
      this.status = set("status", status);
      return this;
    }

    @JsonProperty("history") public Builder history(@Nullable List<Status> history) {
      this.history = set("history", ModelProperties.copyOf(history));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Thing build() { return complete("Thing", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Thing build(UnaryOperator<String> missing) { return new Thing(this, missing); }
  }
}
