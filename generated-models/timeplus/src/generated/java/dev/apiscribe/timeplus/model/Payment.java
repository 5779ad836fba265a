// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Payment there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How the subscription is paid. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "created", "status", "types" })
public final class Payment {
  private final @Nullable Long created;

  private final @Nullable String status;

  private final @Nullable List<@NotNull String> types;

  private final Map<String, @Nullable Object> otherMembers;

  private Payment(Builder builder) {
    this.created = builder.created;
    this.status = builder.status;
    this.types = builder.types;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Payment of(Builder builder) {
    return builder.build();
  }

  /** When it was made; the unit is not documented. */
  @JsonProperty("created")
  public @Nullable Long created() {
    return this.created;
  }

  @JsonProperty("status")
  public @Nullable String status() {
    return this.status;
  }

  @JsonProperty("types")
  public @Nullable List<String> types() {
    return this.types;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.created = this.created;
    builder.status = this.status;
    builder.types = this.types;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Payment that
            && Objects.equals(this.created, that.created)
            && Objects.equals(this.status, that.status)
            && Objects.equals(this.types, that.types)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.created, this.status, this.types, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Payment["
        + "created=" + this.created + ", "
        + "status=" + this.status + ", "
        + "types=" + this.types + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Payment}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("created", "status", "types");

    private @Nullable Long created;
    private @Nullable String status;
    private @Nullable List<String> types;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** When it was made; the unit is not documented. */
    @JsonProperty("created")
    public Builder created(@Nullable Long created) {
      this.created = created;
      return this;
    }

    /** The same for a plain number. */
    public Builder created(long created) {
      return this.created(Long.valueOf(created));
    }

    @JsonProperty("status")
    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    @JsonProperty("types")
    public Builder types(@Nullable List<String> types) {
      this.types =
          types == null ? null : Collections.unmodifiableList(new ArrayList<>(types));
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     */
    public Payment build() {
      return new Payment(this);
    }
  }
}
