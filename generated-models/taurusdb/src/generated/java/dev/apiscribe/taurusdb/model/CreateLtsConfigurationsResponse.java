// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateLtsConfigurationsResponse there, or the templates in templates/models.
package dev.apiscribe.taurusdb.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An object without documented properties. */
@Generated("apiscribe") @JsonModel
public final class CreateLtsConfigurationsResponse {
  private final ModelProperties kept;

  private CreateLtsConfigurationsResponse(Builder builder, UnaryOperator<String> missing) {
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateLtsConfigurationsResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateLtsConfigurationsResponse that && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(kept); }

  @Override public String toString() {
    return "CreateLtsConfigurationsResponse[additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of();

    private Builder() {}

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateLtsConfigurationsResponse build() { return complete("CreateLtsConfigurationsResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateLtsConfigurationsResponse build(UnaryOperator<String> missing) { return new CreateLtsConfigurationsResponse(this, missing); }
  }
}
