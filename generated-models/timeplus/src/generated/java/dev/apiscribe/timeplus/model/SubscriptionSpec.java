// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/SubscriptionSpec there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What the plan includes. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "cpu", "invitations", "memory", "storage_size" })
public final class SubscriptionSpec {
  @NotNull
  private final Long cpu;

  @NotNull
  private final Long invitations;

  @NotNull
  private final Long memory;

  @NotNull
  private final Long storageSize;

  private final Map<String, @Nullable Object> otherMembers;

  private SubscriptionSpec(Builder builder) {
    this.cpu = builder.cpu;
    this.invitations = builder.invitations;
    this.memory = builder.memory;
    this.storageSize = builder.storageSize;
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
  static SubscriptionSpec of(Builder builder) {
    return builder.build();
  }

  /** In thousandths of a CPU. */
  @JsonProperty("cpu")
  public Long cpu() {
    return this.cpu;
  }

  @JsonProperty("invitations")
  public Long invitations() {
    return this.invitations;
  }

  /** In GiB. */
  @JsonProperty("memory")
  public Long memory() {
    return this.memory;
  }

  /** In bytes. */
  @JsonProperty("storage_size")
  public Long storageSize() {
    return this.storageSize;
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
    builder.cpu = this.cpu;
    builder.invitations = this.invitations;
    builder.memory = this.memory;
    builder.storageSize = this.storageSize;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SubscriptionSpec that
            && Objects.equals(this.cpu, that.cpu)
            && Objects.equals(this.invitations, that.invitations)
            && Objects.equals(this.memory, that.memory)
            && Objects.equals(this.storageSize, that.storageSize)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.cpu, this.invitations, this.memory, this.storageSize, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "SubscriptionSpec["
        + "cpu=" + this.cpu + ", "
        + "invitations=" + this.invitations + ", "
        + "memory=" + this.memory + ", "
        + "storageSize=" + this.storageSize + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link SubscriptionSpec}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("cpu", "invitations", "memory", "storage_size");

    private @Nullable Long cpu;
    private @Nullable Long invitations;
    private @Nullable Long memory;
    private @Nullable Long storageSize;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** In thousandths of a CPU. */
    @JsonProperty("cpu")
    public Builder cpu(Long cpu) {
      this.cpu = cpu;
      return this;
    }

    /** The same for a plain number. */
    public Builder cpu(long cpu) {
      return this.cpu(Long.valueOf(cpu));
    }

    @JsonProperty("invitations")
    public Builder invitations(Long invitations) {
      this.invitations = invitations;
      return this;
    }

    /** The same for a plain number. */
    public Builder invitations(long invitations) {
      return this.invitations(Long.valueOf(invitations));
    }

    /** In GiB. */
    @JsonProperty("memory")
    public Builder memory(Long memory) {
      this.memory = memory;
      return this;
    }

    /** The same for a plain number. */
    public Builder memory(long memory) {
      return this.memory(Long.valueOf(memory));
    }

    /** In bytes. */
    @JsonProperty("storage_size")
    public Builder storageSize(Long storageSize) {
      this.storageSize = storageSize;
      return this;
    }

    /** The same for a plain number. */
    public Builder storageSize(long storageSize) {
      return this.storageSize(Long.valueOf(storageSize));
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
     *
     * @throws IllegalStateException if a required member is missing
     */
    public SubscriptionSpec build() {
      if (this.cpu == null) {
        throw new IllegalStateException("missing member: cpu");
      }
      if (this.invitations == null) {
        throw new IllegalStateException("missing member: invitations");
      }
      if (this.memory == null) {
        throw new IllegalStateException("missing member: memory");
      }
      if (this.storageSize == null) {
        throw new IllegalStateException("missing member: storage_size");
      }
      return new SubscriptionSpec(this);
    }
  }
}
