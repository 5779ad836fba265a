// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateAppRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "app_name" })
public final class CreateAppRequest {
  @JsonProperty("app_name") @NotNull @Size(min = 1, max = 200) @Pattern(regexp = "^[A-Za-z0-9_\\-]+$")
  private final @Nullable String appName;
  private final ModelProperties kept;

  private CreateAppRequest(Builder builder, UnaryOperator<String> missing) {
    appName = builder.required("app_name", builder.appName, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateAppRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the new app, of letters, digits, hyphens and underscores. */
  public String appName() { return kept.required("app_name", appName); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.appName = appName;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateAppRequest that && Objects.equals(this.appName, that.appName)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(appName, kept); }

  @Override public String toString() {
    return "CreateAppRequest[appName=" + appName + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("app_name");
    private @Nullable String appName;

    private Builder() {}

    /** Name of the new app, of letters, digits, hyphens and underscores. */
    @JsonProperty("app_name") public Builder appName(String appName) {
      this.appName = set("app_name", appName);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateAppRequest build() { return complete("CreateAppRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateAppRequest build(UnaryOperator<String> missing) { return new CreateAppRequest(this, missing); }
  }
}
