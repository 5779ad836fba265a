// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Calls there, or the templates in templates/models.
package dev.apiscribe.golden.model;

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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "sent", "at" })
public final class Calls {
  @JsonProperty("sent") private final @Nullable List<@NotNull @Valid Call> sent;
  @JsonProperty("at") private final @Nullable Long at;
  private final ModelProperties kept;

  private Calls(Builder builder, UnaryOperator<String> missing) {
    sent = builder.sent;
    at = builder.at;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Calls(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable List<Call> sent() { return kept.optional("sent", sent); }

  public @Nullable Long at() { return kept.optional("at", at); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sent = sent;
    builder.at = at;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Calls that && Objects.equals(this.sent, that.sent) && Objects.equals(this.at, that.at)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(sent, at, kept); }

  @Override public String toString() {
    return "Calls[sent=" + sent + ", at=" + at + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("sent", "at");
    private @Nullable List<Call> sent;
    private @Nullable Long at;

    private Builder() {}

    @JsonProperty("sent") public Builder sent(@Nullable List<Call> sent) {
      this.sent = set("sent", ModelProperties.copyOf(sent));
      return this;
    }

    @JsonProperty("at") public Builder at(@Nullable Long at) {
      this.at = set("at", at);
      return this;
    }

    public Builder at(long at) { return at(Long.valueOf(at)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Calls build() { return complete("Calls", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Calls build(UnaryOperator<String> missing) { return new Calls(this, missing); }
  }
}
