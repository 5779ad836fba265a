// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ControlDumpTasksRequest there, or the templates in templates/models.
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
@JsonPropertyOrder({ "action", "tasks" })
public final class ControlDumpTasksRequest {
  @JsonProperty("action") @NotNull private final @Nullable DumpTaskAction action;
  @JsonProperty("tasks") @NotNull private final @Nullable List<@NotNull @Valid DumpTaskReference> tasks;
  private final ModelProperties kept;

  private ControlDumpTasksRequest(Builder builder, UnaryOperator<String> missing) {
    action = builder.required("action", builder.action, missing);
    tasks = builder.required("tasks", builder.tasks, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ControlDumpTasksRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What is done with the tasks: <code>start</code> starts them, <code>stop</code> pauses them. */
  public DumpTaskAction action() { return kept.required("action", action); }

  /** The tasks to start or pause. */
  public List<DumpTaskReference> tasks() { return kept.list("tasks", tasks); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.tasks = tasks;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ControlDumpTasksRequest that && Objects.equals(this.action, that.action)
        && Objects.equals(this.tasks, that.tasks) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(action, tasks, kept); }

  @Override public String toString() {
    return "ControlDumpTasksRequest[action=" + action + ", tasks=" + tasks + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("action", "tasks");
    private @Nullable DumpTaskAction action;
    private @Nullable List<DumpTaskReference> tasks;

    private Builder() {}

    /** What is done with the tasks: <code>start</code> starts them, <code>stop</code> pauses them. */
    @JsonProperty("action") public Builder action(DumpTaskAction action) {
      this.action = set("action", action);
      return this;
    }

    /** The tasks to start or pause. */
    @JsonProperty("tasks") public Builder tasks(List<DumpTaskReference> tasks) {
      this.tasks = set("tasks", ModelProperties.copyOf(tasks));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ControlDumpTasksRequest build() { return complete("ControlDumpTasksRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ControlDumpTasksRequest build(UnaryOperator<String> missing) { return new ControlDumpTasksRequest(this, missing); }
  }
}
