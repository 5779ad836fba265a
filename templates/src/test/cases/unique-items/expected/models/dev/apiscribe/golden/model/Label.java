// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Label there, or the templates in templates/models.
package dev.apiscribe.golden.model;

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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "key", "line-number" })
public final class Label {
  @JsonProperty("key") private final @Nullable Key key;
  @JsonProperty("line-number") private final @Nullable Long lineNumber;
  private final ModelProperties kept;

  private Label(Builder builder, UnaryOperator<String> missing) {
    key = builder.key;
    lineNumber = builder.lineNumber;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Label(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Key key() { return kept.optional("key", key); }

  public @Nullable Long lineNumber() { return kept.optional("line-number", lineNumber); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = key;
    builder.lineNumber = lineNumber;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Label that && Objects.equals(this.key, that.key)
        && Objects.equals(this.lineNumber, that.lineNumber) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(key, lineNumber, kept); }

  @Override public String toString() {
    return "Label[key=" + key + ", lineNumber=" + lineNumber + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("key", "line-number");
    private @Nullable Key key;
    private @Nullable Long lineNumber;

    private Builder() {}

    @JsonProperty("key") public Builder key(@Nullable Key key) {
      this.key = set("key", key);
      return this;
    }

    @JsonProperty("line-number") public Builder lineNumber(@Nullable Long lineNumber) {
      this.lineNumber = set("line-number", lineNumber);
      return this;
    }

    public Builder lineNumber(long lineNumber) { return lineNumber(Long.valueOf(lineNumber)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Label build() { return complete("Label", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Label build(UnaryOperator<String> missing) { return new Label(this, missing); }
  }
}
