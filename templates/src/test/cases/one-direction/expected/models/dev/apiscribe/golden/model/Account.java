// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Account there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "id", "name", "password", "tags", "closed", "pin" })
public final class Account {
  @JsonProperty("id") private final @Nullable String id;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("password") @NotNull @Size(min = 3) private final @Nullable String password;
  @JsonProperty("tags") private final @Nullable List<@NotNull String> tags;
  @JsonProperty("closed") private final @Nullable String closed;
  @JsonProperty("pin") private final @Nullable Long pin;
  private final ModelProperties kept;

  private Account(Builder builder, UnaryOperator<String> missing) {
    id = builder.id;
    name = builder.required("name", builder.name, missing);
    password = builder.password;
    tags = builder.tags;
    closed = builder.closed;
    pin = builder.pin;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Account(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The service gives it. */
  public @Nullable String id() { return kept.optional("id", id); }

  public String name() { return kept.required("name", name); }

  public @Nullable String password() { return kept.optional("password", password); }

  public @Nullable List<String> tags() { return kept.optional("tags", tags); }

  public @Nullable String closed() { return kept.optional("closed", closed); }

  /** @throws UnreadablePropertyException if {@link #closed()} is not of its format, or fails */
  public @Nullable OffsetDateTime closedAsDateTime() {
    return closed() == null ? null : TextFormats.dateTime("closed", closed());
  }

  public @Nullable Long pin() { return kept.optional("pin", pin); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.password = password;
    builder.tags = tags;
    builder.closed = closed;
    builder.pin = pin;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Account that && Objects.equals(this.id, that.id) && Objects.equals(this.name, that.name)
        && Objects.equals(this.password, that.password) && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.closed, that.closed) && Objects.equals(this.pin, that.pin) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(id, name, password, tags, closed, pin, kept); }

  @Override public String toString() {
    return "Account[id=" + id + ", name=" + name + ", password=" + password + ", tags=" + tags
        + ", closed=" + closed + ", pin=" + pin + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("id", "name", "password", "tags", "closed", "pin");
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String password;
    private @Nullable List<String> tags;
    private @Nullable String closed;
    private @Nullable Long pin;

    private Builder() {}

    /** The service gives it. */
    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = set("id", id);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("password") public Builder password(@Nullable String password) {
      this.password = set("password", password);
      return this;
    }

    @JsonProperty("tags") public Builder tags(@Nullable List<String> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("closed") public Builder closed(@Nullable String closed) {
      this.closed = setNullable("closed", closed);
      return this;
    }

    public Builder closedAsDateTime(@Nullable OffsetDateTime closed) {
      return closed(closed == null ? null : TextFormats.text(closed));
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("pin") public Builder pin(@Nullable Long pin) {
      this.pin = setNullable("pin", pin);
      return this;
    }

    public Builder pin(long pin) { return pin(Long.valueOf(pin)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Account build() { return complete("Account", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Account build(UnaryOperator<String> missing) { return new Account(this, missing); }
  }
}
