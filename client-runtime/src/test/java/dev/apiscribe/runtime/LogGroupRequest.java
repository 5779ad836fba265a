package dev.apiscribe.runtime;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request model in the shape of the generated ones. */
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    setterVisibility = JsonAutoDetect.Visibility.NONE,
    creatorVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class LogGroupRequest {
  @NotNull
  @Size(min = 1, max = 4)
  @Pattern(regexp = "^\\P{Cntrl}+$")
  private final String logGroupName;

  @Min(1)
  @Max(365)
  private final @Nullable Integer ttlInDays;

  @Size(max = 2)
  private final @Nullable List<@Valid Tag> tags;

  private final @Nullable List<@Size(max = 3) String> labels;
  private final @Nullable Map<String, @Valid Tag> tagsByName;
  private final Map<String, Object> additionalProperties;

  private LogGroupRequest(Builder builder) {
    if (builder.logGroupName == null) {
      throw new IllegalStateException("missing property: log_group_name");
    }
    logGroupName = builder.logGroupName;
    ttlInDays = builder.ttlInDays;
    tags = builder.tags;
    labels = builder.labels;
    tagsByName = builder.tagsByName;
    additionalProperties = Map.copyOf(builder.additionalProperties);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static LogGroupRequest of(Builder builder) {
    return builder.build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @JsonProperty("log_group_name")
  public String logGroupName() {
    return logGroupName;
  }

  @JsonProperty("ttl_in_days")
  public @Nullable Integer ttlInDays() {
    return ttlInDays;
  }

  @JsonProperty("tags")
  public @Nullable List<Tag> tags() {
    return tags;
  }

  @JsonProperty("labels")
  public @Nullable List<String> labels() {
    return labels;
  }

  @JsonProperty("a/b~c")
  public @Nullable Map<String, Tag> tagsByName() {
    return tagsByName;
  }

  @JsonAnyGetter
  public Map<String, Object> additionalProperties() {
    return additionalProperties;
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String logGroupName;
    private @Nullable Integer ttlInDays;
    private @Nullable List<Tag> tags;
    private @Nullable List<String> labels;
    private @Nullable Map<String, Tag> tagsByName;
    private final Map<String, Object> additionalProperties = new LinkedHashMap<>();

    @JsonProperty("log_group_name")
    public Builder logGroupName(String logGroupName) {
      this.logGroupName = logGroupName;
      return this;
    }

    @JsonProperty("ttl_in_days")
    public Builder ttlInDays(@Nullable Integer ttlInDays) {
      this.ttlInDays = ttlInDays;
      return this;
    }

    @JsonProperty("tags")
    public Builder tags(@Nullable List<Tag> tags) {
      this.tags = tags;
      return this;
    }

    @JsonProperty("labels")
    public Builder labels(@Nullable List<String> labels) {
      this.labels = labels;
      return this;
    }

    @JsonProperty("a/b~c")
    public Builder tagsByName(@Nullable Map<String, Tag> tagsByName) {
      this.tagsByName = tagsByName;
      return this;
    }

    @JsonAnySetter
    public Builder additionalProperty(String name, Object value) {
      additionalProperties.put(name, value);
      return this;
    }

    public LogGroupRequest build() {
      return new LogGroupRequest(this);
    }
  }
}
