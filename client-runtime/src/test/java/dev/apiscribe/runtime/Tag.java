package dev.apiscribe.runtime;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A nested model in the shape of the generated ones. */
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    setterVisibility = JsonAutoDetect.Visibility.NONE,
    creatorVisibility = JsonAutoDetect.Visibility.NONE)
public final class Tag {
  @Size(max = 3)
  private final String key;

  @DecimalMin("0.5")
  @DecimalMax(value = "2", inclusive = false)
  private final @Nullable BigDecimal weight;

  private Tag(Builder builder) {
    if (builder.key == null) {
      throw new IllegalStateException("missing property: tag/key");
    }
    key = builder.key;
    weight = builder.weight;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Tag of(Builder builder) {
    return builder.build();
  }

  public static Tag of(String key, @Nullable String weight) {
    return new Builder()
        .key(key)
        .weight(weight == null ? null : new BigDecimal(weight))
        .build();
  }

  @JsonProperty("tag/key")
  public String key() {
    return key;
  }

  @JsonProperty("weight")
  public @Nullable BigDecimal weight() {
    return weight;
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String key;
    private @Nullable BigDecimal weight;

    @JsonProperty("tag/key")
    public Builder key(String key) {
      this.key = key;
      return this;
    }

    @JsonProperty("weight")
    public Builder weight(@Nullable BigDecimal weight) {
      this.weight = weight;
      return this;
    }

    public Tag build() {
      return new Tag(this);
    }
  }
}
