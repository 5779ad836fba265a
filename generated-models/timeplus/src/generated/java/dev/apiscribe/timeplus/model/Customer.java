// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Customer there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Who holds the subscription. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "email", "name" })
public final class Customer {
  @JsonProperty("email") @NotNull private final @Nullable String email;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  private final ModelProperties kept;

  private Customer(Builder builder, UnaryOperator<String> missing) {
    email = builder.required("email", builder.email, missing);
    name = builder.required("name", builder.name, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Customer(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String email() { return kept.required("email", email); }

  public String name() { return kept.required("name", name); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.email = email;
    builder.name = name;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Customer that && Objects.equals(this.email, that.email)
        && Objects.equals(this.name, that.name) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(email, name, kept); }

  @Override public String toString() {
    return "Customer[email=" + email + ", name=" + name + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("email", "name");
    private @Nullable String email;
    private @Nullable String name;

    private Builder() {}

    @JsonProperty("email") public Builder email(String email) {
      this.email = set("email", email);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Customer build() { return complete("Customer", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Customer build(UnaryOperator<String> missing) { return new Customer(this, missing); }
  }
}
