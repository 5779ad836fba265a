// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ListDumpTasksResponse there, or the templates in templates/models.
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
@JsonPropertyOrder({ "total_number", "quota", "tasks" })
public final class ListDumpTasksResponse {
  @JsonProperty("total_number") private final @Nullable Long totalNumber;
  @JsonProperty("quota") private final @Nullable Long quota;
  @JsonProperty("tasks") private final @Nullable List<@NotNull @Valid DumpTask> tasks;
  private final ModelProperties kept;

  private ListDumpTasksResponse(Builder builder, UnaryOperator<String> missing) {
    totalNumber = builder.totalNumber;
    quota = builder.quota;
    tasks = builder.tasks;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ListDumpTasksResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How many dump tasks there are. */
  public @Nullable Long totalNumber() { return kept.optional("total_number", totalNumber); }

  /** How many dump tasks there may be. */
  public @Nullable Long quota() { return kept.optional("quota", quota); }

  /** The dump tasks. */
  public @Nullable List<DumpTask> tasks() { return kept.optional("tasks", tasks); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.totalNumber = totalNumber;
    builder.quota = quota;
    builder.tasks = tasks;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ListDumpTasksResponse that && Objects.equals(this.totalNumber, that.totalNumber)
        && Objects.equals(this.quota, that.quota) && Objects.equals(this.tasks, that.tasks) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(totalNumber, quota, tasks, kept); }

  @Override public String toString() {
    return "ListDumpTasksResponse[totalNumber=" + totalNumber + ", quota=" + quota + ", tasks=" + tasks
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("total_number", "quota", "tasks");
    private @Nullable Long totalNumber;
    private @Nullable Long quota;
    private @Nullable List<DumpTask> tasks;

    private Builder() {}

    /** How many dump tasks there are. */
    @JsonProperty("total_number") public Builder totalNumber(@Nullable Long totalNumber) {
      this.totalNumber = set("total_number", totalNumber);
      return this;
    }

    public Builder totalNumber(long totalNumber) { return totalNumber(Long.valueOf(totalNumber)); }

    /** How many dump tasks there may be. */
    @JsonProperty("quota") public Builder quota(@Nullable Long quota) {
      this.quota = set("quota", quota);
      return this;
    }

    public Builder quota(long quota) { return quota(Long.valueOf(quota)); }

    /** The dump tasks. */
    @JsonProperty("tasks") public Builder tasks(@Nullable List<DumpTask> tasks) {
      this.tasks = set("tasks", ModelProperties.copyOf(tasks));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ListDumpTasksResponse build() { return complete("ListDumpTasksResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ListDumpTasksResponse build(UnaryOperator<String> missing) { return new ListDumpTasksResponse(this, missing); }
  }
}
