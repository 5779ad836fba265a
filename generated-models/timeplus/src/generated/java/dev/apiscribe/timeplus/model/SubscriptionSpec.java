// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SubscriptionSpec there, or the templates in templates/models.
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What the plan includes. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "cpu", "invitations", "memory", "storage_size" })
public final class SubscriptionSpec {
  @NotNull private final Long cpu;
  @NotNull private final Long invitations;
  @NotNull private final Long memory;
  @NotNull private final Long storageSize;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private SubscriptionSpec(Builder builder) {
    cpu = ModelProperties.required("cpu", builder.cpu);
    invitations = ModelProperties.required("invitations", builder.invitations);
    memory = ModelProperties.required("memory", builder.memory);
    storageSize = ModelProperties.required("storage_size", builder.storageSize);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** In thousandths of a CPU. */
  @JsonProperty("cpu") public Long cpu() { return cpu; }

  @JsonProperty("invitations") public Long invitations() { return invitations; }

  /** In GiB. */
  @JsonProperty("memory") public Long memory() { return memory; }

  /** In bytes. */
  @JsonProperty("storage_size") public Long storageSize() { return storageSize; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cpu = cpu;
    builder.invitations = invitations;
    builder.memory = memory;
    builder.storageSize = storageSize;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubscriptionSpec that && Objects.equals(this.cpu, that.cpu)
        && Objects.equals(this.invitations, that.invitations) && Objects.equals(this.memory, that.memory)
        && Objects.equals(this.storageSize, that.storageSize) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(cpu, invitations, memory, storageSize, additionalProperties); }

  @Override
  public String toString() {
    return "SubscriptionSpec[cpu=" + cpu + ", invitations=" + invitations + ", memory=" + memory
        + ", storageSize=" + storageSize + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("cpu", "invitations", "memory", "storage_size");
    private @Nullable Long cpu;
    private @Nullable Long invitations;
    private @Nullable Long memory;
    private @Nullable Long storageSize;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** In thousandths of a CPU. */
    @JsonProperty("cpu") public Builder cpu(Long cpu) {
      this.cpu = cpu;
      return this;
    }

    public Builder cpu(long cpu) { return cpu(Long.valueOf(cpu)); }

    @JsonProperty("invitations") public Builder invitations(Long invitations) {
      this.invitations = invitations;
      return this;
    }

    public Builder invitations(long invitations) { return invitations(Long.valueOf(invitations)); }

    /** In GiB. */
    @JsonProperty("memory") public Builder memory(Long memory) {
      this.memory = memory;
      return this;
    }

    public Builder memory(long memory) { return memory(Long.valueOf(memory)); }

    /** In bytes. */
    @JsonProperty("storage_size") public Builder storageSize(Long storageSize) {
      this.storageSize = storageSize;
      return this;
    }

    public Builder storageSize(long storageSize) { return storageSize(Long.valueOf(storageSize)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public SubscriptionSpec build() { return new SubscriptionSpec(this); }
  }
}
