// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Payment there, or the templates in templates/models.
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

/** How the subscription is paid. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "created", "status", "types" })
public final class Payment {
  @JsonProperty("created") private final @Nullable Long created;
  @JsonProperty("status") private final @Nullable String status;
  @JsonProperty("types") private final @Nullable List<@NotNull String> types;
  private final ModelProperties kept;

  private Payment(Builder builder, UnaryOperator<String> missing) {
    created = builder.created;
    status = builder.status;
    types = builder.types;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Payment(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** When it was made; the unit is not documented. */
  public @Nullable Long created() { return kept.optional("created", created); }

  public @Nullable String status() { return kept.optional("status", status); }

  public @Nullable List<String> types() { return kept.optional("types", types); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.created = created;
    builder.status = status;
    builder.types = types;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Payment that && Objects.equals(this.created, that.created)
        && Objects.equals(this.status, that.status) && Objects.equals(this.types, that.types) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(created, status, types, kept); }

  @Override public String toString() {
    return "Payment[created=" + created + ", status=" + status + ", types=" + types
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("created", "status", "types");
    private @Nullable Long created;
    private @Nullable String status;
    private @Nullable List<String> types;

    private Builder() {}

    /** When it was made; the unit is not documented. */
    @JsonProperty("created") public Builder created(@Nullable Long created) {
      this.created = set("created", created);
      return this;
    }

    public Builder created(long created) { return created(Long.valueOf(created)); }

    @JsonProperty("status") public Builder status(@Nullable String status) {
      this.status = set("status", status);
      return this;
    }

    @JsonProperty("types") public Builder types(@Nullable List<String> types) {
      this.types = set("types", ModelProperties.copyOf(types));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Payment build() { return complete("Payment", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Payment build(UnaryOperator<String> missing) { return new Payment(this, missing); }
  }
}
