// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/IngestRowsRequest there, or the templates in templates/models.
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

/** Rows in the <code>compact</code> format. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "columns", "data" })
public final class IngestRowsRequest {
  @NotNull
  private final List<@NotNull String> columns;

  @NotNull
  private final List<@NotNull List<@Nullable Object>> data;

  private final Map<String, @Nullable Object> otherMembers;

  private IngestRowsRequest(Builder builder) {
    this.columns = builder.columns;
    this.data = builder.data;
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
  static IngestRowsRequest of(Builder builder) {
    return builder.build();
  }

  /** Names of the columns that follow. */
  @JsonProperty("columns")
  public List<String> columns() {
    return this.columns;
  }

  /** Rows, each with one value per column, in the same order. */
  @JsonProperty("data")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public List<List<@Nullable Object>> data() {
    return this.data;
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
    builder.columns = this.columns;
    builder.data = this.data;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof IngestRowsRequest that
            && Objects.equals(this.columns, that.columns)
            && Objects.equals(this.data, that.data)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.columns, this.data, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "IngestRowsRequest["
        + "columns=" + this.columns + ", "
        + "data=" + this.data + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link IngestRowsRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("columns", "data");

    private @Nullable List<String> columns;
    private @Nullable List<List<@Nullable Object>> data;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Names of the columns that follow. */
    @JsonProperty("columns")
    public Builder columns(List<String> columns) {
      this.columns =
          columns == null ? null : Collections.unmodifiableList(new ArrayList<>(columns));
      return this;
    }

    /** Rows, each with one value per column, in the same order. */
    @JsonProperty("data")
    public Builder data(List<List<@Nullable Object>> data) {
      this.data =
          data == null ? null : Collections.unmodifiableList(new ArrayList<>(data));
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
     *
     * @throws IllegalStateException if a required member is missing
     */
    public IngestRowsRequest build() {
      if (this.columns == null) {
        throw new IllegalStateException("missing member: columns");
      }
      if (this.data == null) {
        throw new IllegalStateException("missing member: data");
      }
      return new IngestRowsRequest(this);
    }
  }
}
