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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How the subscription is paid. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "created", "status", "types" })
public final class Payment {
  private final @Nullable Long created;
  private final @Nullable String status;
  private final @Nullable List<@NotNull String> types;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Payment(Builder builder) {
    created = builder.created;
    status = builder.status;
    types = builder.types;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** When it was made; the unit is not documented. */
  @JsonProperty("created") public @Nullable Long created() { return created; }

  @JsonProperty("status") public @Nullable String status() { return status; }

  @JsonProperty("types") public @Nullable List<String> types() { return types; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.created = created;
    builder.status = status;
    builder.types = types;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Payment that && Objects.equals(this.created, that.created)
        && Objects.equals(this.status, that.status) && Objects.equals(this.types, that.types)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(created, status, types, additionalProperties); }

  @Override
  public String toString() {
    return "Payment[created=" + created + ", status=" + status + ", types=" + types
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("created", "status", "types");
    private @Nullable Long created;
    private @Nullable String status;
    private @Nullable List<String> types;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** When it was made; the unit is not documented. */
    @JsonProperty("created") public Builder created(@Nullable Long created) {
      this.created = created;
      return this;
    }

    public Builder created(long created) { return created(Long.valueOf(created)); }

    @JsonProperty("status") public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    @JsonProperty("types") public Builder types(@Nullable List<String> types) {
      this.types = ModelProperties.copyOf(types);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public Payment build() { return new Payment(this); }
  }
}
