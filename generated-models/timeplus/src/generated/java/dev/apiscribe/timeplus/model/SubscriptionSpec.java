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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What the plan includes. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "cpu", "invitations", "memory", "storage_size" })
public final class SubscriptionSpec {
  @JsonProperty("cpu") @NotNull private final @Nullable Long cpu;
  @JsonProperty("invitations") @NotNull private final @Nullable Long invitations;
  @JsonProperty("memory") @NotNull private final @Nullable Long memory;
  @JsonProperty("storage_size") @NotNull private final @Nullable Long storageSize;
  private final ModelProperties kept;

  private SubscriptionSpec(Builder builder, UnaryOperator<String> missing) {
    cpu = builder.required("cpu", builder.cpu, missing);
    invitations = builder.required("invitations", builder.invitations, missing);
    memory = builder.required("memory", builder.memory, missing);
    storageSize = builder.required("storage_size", builder.storageSize, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private SubscriptionSpec(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** In thousandths of a CPU. */
  public Long cpu() { return kept.required("cpu", cpu); }

  public Long invitations() { return kept.required("invitations", invitations); }

  /** In GiB. */
  public Long memory() { return kept.required("memory", memory); }

  /** In bytes. */
  public Long storageSize() { return kept.required("storage_size", storageSize); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cpu = cpu;
    builder.invitations = invitations;
    builder.memory = memory;
    builder.storageSize = storageSize;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof SubscriptionSpec that && Objects.equals(this.cpu, that.cpu)
        && Objects.equals(this.invitations, that.invitations) && Objects.equals(this.memory, that.memory)
        && Objects.equals(this.storageSize, that.storageSize) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(cpu, invitations, memory, storageSize, kept); }

  @Override public String toString() {
    return "SubscriptionSpec[cpu=" + cpu + ", invitations=" + invitations + ", memory=" + memory
        + ", storageSize=" + storageSize + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("cpu", "invitations", "memory", "storage_size");
    private @Nullable Long cpu;
    private @Nullable Long invitations;
    private @Nullable Long memory;
    private @Nullable Long storageSize;

    private Builder() {}

    /** In thousandths of a CPU. */
    @JsonProperty("cpu") public Builder cpu(Long cpu) {
      this.cpu = set("cpu", cpu);
      return this;
    }

    public Builder cpu(long cpu) { return cpu(Long.valueOf(cpu)); }

    @JsonProperty("invitations") public Builder invitations(Long invitations) {
      this.invitations = set("invitations", invitations);
      return this;
    }

    public Builder invitations(long invitations) { return invitations(Long.valueOf(invitations)); }

    /** In GiB. */
    @JsonProperty("memory") public Builder memory(Long memory) {
      this.memory = set("memory", memory);
      return this;
    }

    public Builder memory(long memory) { return memory(Long.valueOf(memory)); }

    /** In bytes. */
    @JsonProperty("storage_size") public Builder storageSize(Long storageSize) {
      this.storageSize = set("storage_size", storageSize);
      return this;
    }

    public Builder storageSize(long storageSize) { return storageSize(Long.valueOf(storageSize)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public SubscriptionSpec build() { return complete("SubscriptionSpec", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public SubscriptionSpec build(UnaryOperator<String> missing) { return new SubscriptionSpec(this, missing); }
  }
}
