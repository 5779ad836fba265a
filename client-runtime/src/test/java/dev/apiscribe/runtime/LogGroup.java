package dev.apiscribe.runtime;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response model in the shape of the generated ones. */
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    setterVisibility = JsonAutoDetect.Visibility.NONE,
    creatorVisibility = JsonAutoDetect.Visibility.NONE)
public final class LogGroup {
  private final String id;
  private final @Nullable Long size;
  private final @Nullable Boolean open;
  private final @Nullable List<Tag> tags;
  private final Map<String, @Nullable Object> additionalProperties;

  private LogGroup(Builder builder) {
    if (builder.id == null) {
      throw new IllegalStateException("missing property: log_group_id");
    }
    id = builder.id;
    size = builder.size;
    open = builder.open;
    tags = builder.tags;
    additionalProperties = builder.additionalProperties;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static LogGroup of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("log_group_id")
  public String id() {
    return id;
  }

  @JsonProperty("size")
  public @Nullable Long size() {
    return size;
  }

  @JsonProperty("open")
  public @Nullable Boolean open() {
    return open;
  }

  @JsonProperty("tags")
  public @Nullable List<Tag> tags() {
    return tags;
  }

  @JsonAnyGetter
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable Long size;
    private @Nullable Boolean open;
    private @Nullable List<Tag> tags;
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    @JsonProperty("log_group_id")
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    @JsonProperty("size")
    public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    @JsonProperty("open")
    public Builder open(@Nullable Boolean open) {
      this.open = open;
      return this;
    }

    @JsonProperty("tags")
    public Builder tags(@Nullable List<Tag> tags) {
      this.tags = tags;
      return this;
    }

    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties.put(name, value);
      return this;
    }

    public LogGroup build() {
      return new LogGroup(this);
    }
  }
}
