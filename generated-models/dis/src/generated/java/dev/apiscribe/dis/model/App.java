// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/App there, or the templates in templates/models.
package dev.apiscribe.dis.model;

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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A program that consumes streams. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "app_name", "app_id", "create_time", "commit_checkpoint_stream_names" })
public final class App {
  @JsonProperty("app_name") private final @Nullable String appName;
  @JsonProperty("app_id") private final @Nullable String appId;
  @JsonProperty("create_time") private final @Nullable Long createTime;
  @JsonProperty("commit_checkpoint_stream_names")
  private final @Nullable List<@NotNull String> commitCheckpointStreamNames;
  private final ModelProperties kept;

  private App(Builder builder, UnaryOperator<String> missing) {
    appName = builder.appName;
    appId = builder.appId;
    createTime = builder.createTime;
    commitCheckpointStreamNames = builder.commitCheckpointStreamNames;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private App(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the app. */
  public @Nullable String appName() { return kept.optional("app_name", appName); }

  /** Id of the app. */
  public @Nullable String appId() { return kept.optional("app_id", appId); }

  /** When the app was created, in milliseconds. */
  public @Nullable Long createTime() { return kept.optional("create_time", createTime); }

  /** Streams for which the app has checkpoints. */
  public @Nullable List<String> commitCheckpointStreamNames() { return kept.optional("commit_checkpoint_stream_names", commitCheckpointStreamNames); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.appName = appName;
    builder.appId = appId;
    builder.createTime = createTime;
    builder.commitCheckpointStreamNames = commitCheckpointStreamNames;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof App that && Objects.equals(this.appName, that.appName)
        && Objects.equals(this.appId, that.appId) && Objects.equals(this.createTime, that.createTime)
        && Objects.equals(this.commitCheckpointStreamNames, that.commitCheckpointStreamNames) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(appName, appId, createTime, commitCheckpointStreamNames, kept); }

  @Override public String toString() {
    return "App[appName=" + appName + ", appId=" + appId + ", createTime=" + createTime
        + ", commitCheckpointStreamNames=" + commitCheckpointStreamNames + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "app_name", "app_id", "create_time", "commit_checkpoint_stream_names");
    private @Nullable String appName;
    private @Nullable String appId;
    private @Nullable Long createTime;
    private @Nullable List<String> commitCheckpointStreamNames;

    private Builder() {}

    /** Name of the app. */
    @JsonProperty("app_name") public Builder appName(@Nullable String appName) {
      this.appName = set("app_name", appName);
      return this;
    }

    /** Id of the app. */
    @JsonProperty("app_id") public Builder appId(@Nullable String appId) {
      this.appId = set("app_id", appId);
      return this;
    }

    /** When the app was created, in milliseconds. */
    @JsonProperty("create_time") public Builder createTime(@Nullable Long createTime) {
      this.createTime = set("create_time", createTime);
      return this;
    }

    public Builder createTime(long createTime) { return createTime(Long.valueOf(createTime)); }

    /** Streams for which the app has checkpoints. */
    @JsonProperty("commit_checkpoint_stream_names")
    public Builder commitCheckpointStreamNames(@Nullable List<String> commitCheckpointStreamNames) {
      this.commitCheckpointStreamNames = set("commit_checkpoint_stream_names", ModelProperties.copyOf(commitCheckpointStreamNames));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public App build() { return complete("App", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public App build(UnaryOperator<String> missing) { return new App(this, missing); }
  }
}
