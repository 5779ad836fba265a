// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Cursor there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A place in a partition. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "partition_cursor" })
public final class Cursor {
  @JsonProperty("partition_cursor") @Size(min = 1, max = 512) private final @Nullable String partitionCursor;
  private final ModelProperties kept;

  private Cursor(Builder builder, UnaryOperator<String> missing) {
    partitionCursor = builder.partitionCursor;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Cursor(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What to send to <code>downloadRecords</code>. It is valid for 5 minutes. */
  public @Nullable String partitionCursor() { return kept.optional("partition_cursor", partitionCursor); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.partitionCursor = partitionCursor;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Cursor that && Objects.equals(this.partitionCursor, that.partitionCursor)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(partitionCursor, kept); }

  @Override public String toString() {
    return "Cursor[partitionCursor=" + partitionCursor + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("partition_cursor");
    private @Nullable String partitionCursor;

    private Builder() {}

    /** What to send to <code>downloadRecords</code>. It is valid for 5 minutes. */
    @JsonProperty("partition_cursor") public Builder partitionCursor(@Nullable String partitionCursor) {
      this.partitionCursor = set("partition_cursor", partitionCursor);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Cursor build() { return complete("Cursor", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Cursor build(UnaryOperator<String> missing) { return new Cursor(this, missing); }
  }
}
