// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/ExternalStreamDefinition there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
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

/** What the creation of an external stream answers: its body once more. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "columns", "description", "name", "settings" })
public final class ExternalStreamDefinition {
  private final @Nullable List<@NotNull @Valid ColumnDefinition> columns;

  private final @Nullable String description;

  @NotNull
  private final String name;

  @NotNull
  private final List<@NotNull @Valid StreamSetting> settings;

  private final Map<String, @Nullable Object> otherMembers;

  private ExternalStreamDefinition(Builder builder) {
    this.columns = builder.columns;
    this.description = builder.description;
    this.name = builder.name;
    this.settings = builder.settings;
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
  static ExternalStreamDefinition of(Builder builder) {
    return builder.build();
  }

  /** Needed for a Kafka stream. */
  @JsonProperty("columns")
  public @Nullable List<ColumnDefinition> columns() {
    return this.columns;
  }

  @JsonProperty("description")
  public @Nullable String description() {
    return this.description;
  }

  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  @JsonProperty("settings")
  public List<StreamSetting> settings() {
    return this.settings;
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
    builder.description = this.description;
    builder.name = this.name;
    builder.settings = this.settings;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ExternalStreamDefinition that
            && Objects.equals(this.columns, that.columns)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.settings, that.settings)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.columns, this.description, this.name, this.settings, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "ExternalStreamDefinition["
        + "columns=" + this.columns + ", "
        + "description=" + this.description + ", "
        + "name=" + this.name + ", "
        + "settings=" + this.settings + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link ExternalStreamDefinition}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("columns", "description", "name", "settings");

    private @Nullable List<ColumnDefinition> columns;
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable List<StreamSetting> settings;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Needed for a Kafka stream. */
    @JsonProperty("columns")
    public Builder columns(@Nullable List<ColumnDefinition> columns) {
      this.columns =
          columns == null ? null : Collections.unmodifiableList(new ArrayList<>(columns));
      return this;
    }

    @JsonProperty("description")
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("settings")
    public Builder settings(List<StreamSetting> settings) {
      this.settings =
          settings == null ? null : Collections.unmodifiableList(new ArrayList<>(settings));
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
    public ExternalStreamDefinition build() {
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.settings == null) {
        throw new IllegalStateException("missing member: settings");
      }
      return new ExternalStreamDefinition(this);
    }
  }
}
