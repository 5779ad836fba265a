// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ListAppsResponse there, or the templates in templates/models.
package dev.apiscribe.dis.model;

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
@JsonPropertyOrder({ "has_more_app", "apps", "total_number" })
public final class ListAppsResponse {
  @JsonProperty("has_more_app") private final @Nullable Boolean hasMoreApp;
  @JsonProperty("apps") private final @Nullable List<@NotNull @Valid App> apps;
  @JsonProperty("total_number") private final @Nullable Long totalNumber;
  private final ModelProperties kept;

  private ListAppsResponse(Builder builder, UnaryOperator<String> missing) {
    hasMoreApp = builder.hasMoreApp;
    apps = builder.apps;
    totalNumber = builder.totalNumber;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ListAppsResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Whether there is another page. */
  public @Nullable Boolean hasMoreApp() { return kept.optional("has_more_app", hasMoreApp); }

  /** The apps of this page. */
  public @Nullable List<App> apps() { return kept.optional("apps", apps); }

  /** How many apps there are. */
  public @Nullable Long totalNumber() { return kept.optional("total_number", totalNumber); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.hasMoreApp = hasMoreApp;
    builder.apps = apps;
    builder.totalNumber = totalNumber;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ListAppsResponse that && Objects.equals(this.hasMoreApp, that.hasMoreApp)
        && Objects.equals(this.apps, that.apps) && Objects.equals(this.totalNumber, that.totalNumber)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(hasMoreApp, apps, totalNumber, kept); }

  @Override public String toString() {
    return "ListAppsResponse[hasMoreApp=" + hasMoreApp + ", apps=" + apps + ", totalNumber=" + totalNumber
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("has_more_app", "apps", "total_number");
    private @Nullable Boolean hasMoreApp;
    private @Nullable List<App> apps;
    private @Nullable Long totalNumber;

    private Builder() {}

    /** Whether there is another page. */
    @JsonProperty("has_more_app") public Builder hasMoreApp(@Nullable Boolean hasMoreApp) {
      this.hasMoreApp = set("has_more_app", hasMoreApp);
      return this;
    }

    /** The apps of this page. */
    @JsonProperty("apps") public Builder apps(@Nullable List<App> apps) {
      this.apps = set("apps", ModelProperties.copyOf(apps));
      return this;
    }

    /** How many apps there are. */
    @JsonProperty("total_number") public Builder totalNumber(@Nullable Long totalNumber) {
      this.totalNumber = set("total_number", totalNumber);
      return this;
    }

    public Builder totalNumber(long totalNumber) { return totalNumber(Long.valueOf(totalNumber)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ListAppsResponse build() { return complete("ListAppsResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ListAppsResponse build(UnaryOperator<String> missing) { return new ListAppsResponse(this, missing); }
  }
}
