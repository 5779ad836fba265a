// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Udf there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/** A user-defined function. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "arguments", "auth_context", "auth_method", "created_at", "created_by", "description", "is_aggregation",
  "last_updated_at", "last_updated_by", "name", "return_type", "source", "type", "url" })
public final class Udf {
  @JsonProperty("arguments") private final @Nullable List<@NotNull @Valid UdfArgument> arguments;
  @JsonProperty("auth_context") @Valid private final @Nullable UdfAuthContext authContext;
  @JsonProperty("auth_method") private final @Nullable UdfAuthMethod authMethod;
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("is_aggregation") private final @Nullable Boolean isAggregation;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("return_type") private final @Nullable String returnType;
  @JsonProperty("source") private final @Nullable String source;
  @JsonProperty("type") @NotNull private final @Nullable UdfType type;
  @JsonProperty("url") private final @Nullable String url;
  private final ModelProperties kept;

  private Udf(Builder builder, UnaryOperator<String> missing) {
    arguments = builder.arguments;
    authContext = builder.authContext;
    authMethod = builder.authMethod;
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = builder.description;
    isAggregation = builder.isAggregation;
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    name = builder.required("name", builder.name, missing);
    returnType = builder.returnType;
    source = builder.source;
    type = builder.required("type", builder.type, missing);
    url = builder.url;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Udf(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /**
   * An aggregate has those of its main function, as many and of the same types. These are types of Timeplus, not
   * of JavaScript; named as supported are <code>int8</code>, <code>int16</code>, <code>int32</code>,
   * <code>int64</code>, <code>uint8</code>, <code>uint16</code>, <code>uint32</code> and <code>uint64</code>, in
   * a list that breaks off.
   */
  public @Nullable List<UdfArgument> arguments() { return kept.optional("arguments", arguments); }

  /** The HTTP header that authenticates Timeplus at a remote function. */
  public @Nullable UdfAuthContext authContext() { return kept.optional("auth_context", authContext); }

  /**
   * How Timeplus authenticates at a function, only with the type <code>remote</code>. <code>auth_header</code>
   * sends the header of <code>auth_context</code>.
   */
  public @Nullable UdfAuthMethod authMethod() { return kept.optional("auth_method", authMethod); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  public @Nullable String description() { return kept.optional("description", description); }

  /** Whether the function aggregates, only with the type <code>javascript</code>. */
  public @Nullable Boolean isAggregation() { return kept.optional("is_aggregation", isAggregation); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  public String name() { return kept.required("name", name); }

  /**
   * Data type of the result, for example <code>float64</code>. An aggregate that returns a single value has the
   * Timeplus type of that value. It may return what it may take as arguments; of the date-time types it returns
   * <code>DateTime64(3)</code> only.
   */
  public @Nullable String returnType() { return kept.optional("return_type", returnType); }

  /**
   * JavaScript source, only with the type <code>javascript</code>. An aggregate defines three functions:
   *
   * <ul>
   * <li>a main function of its own name, called for each row. It returns either the result so far, which is
   * emitted at once, or an object: <code>emit</code> says whether to emit, and <code>result</code> is ignored
   * when it does not. The result becomes a value of the return type. After it has emitted, the aggregate itself
   * clears its state and prepares the next window.
   * <li>a state function, which returns all of its state as a string. Timeplus may keep it, to recover a query.
   * <li>an init function, which takes such a string. It is called when the aggregate is to be recovered.
   * </ul>
   */
  public @Nullable String source() { return kept.optional("source", source); }

  /** Where a function runs, as read. */
  public UdfType type() { return kept.required("type", type); }

  /**
   * Endpoint of the function, only with the type <code>remote</code>.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public @Nullable String url() { return kept.optional("url", url); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.arguments = arguments;
    builder.authContext = authContext;
    builder.authMethod = authMethod;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.isAggregation = isAggregation;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.name = name;
    builder.returnType = returnType;
    builder.source = source;
    builder.type = type;
    builder.url = url;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Udf that && Objects.equals(this.arguments, that.arguments)
        && Objects.equals(this.authContext, that.authContext) && Objects.equals(this.authMethod, that.authMethod)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.description, that.description) && Objects.equals(this.isAggregation, that.isAggregation)
        && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.name, that.name)
        && Objects.equals(this.returnType, that.returnType) && Objects.equals(this.source, that.source)
        && Objects.equals(this.type, that.type) && Objects.equals(this.url, that.url) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        arguments, authContext, authMethod, createdAt, createdBy, description, isAggregation, lastUpdatedAt,
        lastUpdatedBy, name, returnType, source, type, url, kept);
  }

  @Override public String toString() {
    return "Udf[arguments=" + arguments + ", authContext=" + authContext + ", authMethod=" + authMethod
        + ", createdAt=" + createdAt + ", createdBy=" + createdBy + ", description=" + description
        + ", isAggregation=" + isAggregation + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", name=" + name + ", returnType=" + returnType + ", source=" + source + ", type=" + type + ", url=" + url
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "arguments", "auth_context", "auth_method", "created_at", "created_by", "description", "is_aggregation",
        "last_updated_at", "last_updated_by", "name", "return_type", "source", "type", "url");
    private @Nullable List<UdfArgument> arguments;
    private @Nullable UdfAuthContext authContext;
    private @Nullable UdfAuthMethod authMethod;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable Boolean isAggregation;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String name;
    private @Nullable String returnType;
    private @Nullable String source;
    private @Nullable UdfType type;
    private @Nullable String url;

    private Builder() {}

    /**
     * An aggregate has those of its main function, as many and of the same types. These are types of Timeplus, not
     * of JavaScript; named as supported are <code>int8</code>, <code>int16</code>, <code>int32</code>,
     * <code>int64</code>, <code>uint8</code>, <code>uint16</code>, <code>uint32</code> and <code>uint64</code>, in
     * a list that breaks off.
     */
    @JsonProperty("arguments") public Builder arguments(@Nullable List<UdfArgument> arguments) {
      this.arguments = set("arguments", ModelProperties.copyOf(arguments));
      return this;
    }

    /** The HTTP header that authenticates Timeplus at a remote function. */
    @JsonProperty("auth_context") public Builder authContext(@Nullable UdfAuthContext authContext) {
      this.authContext = set("auth_context", authContext);
      return this;
    }

    /**
     * How Timeplus authenticates at a function, only with the type <code>remote</code>. <code>auth_header</code>
     * sends the header of <code>auth_context</code>.
     */
    @JsonProperty("auth_method") public Builder authMethod(@Nullable UdfAuthMethod authMethod) {
      this.authMethod = set("auth_method", authMethod);
      return this;
    }

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at") public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = set("created_at", createdAt);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by") public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = set("created_by", createdBy);
      return this;
    }

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
      return this;
    }

    /** Whether the function aggregates, only with the type <code>javascript</code>. */
    @JsonProperty("is_aggregation") public Builder isAggregation(@Nullable Boolean isAggregation) {
      this.isAggregation = set("is_aggregation", isAggregation);
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at") public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = set("last_updated_at", lastUpdatedAt);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by") public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = set("last_updated_by", lastUpdatedBy);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Data type of the result, for example <code>float64</code>. An aggregate that returns a single value has the
     * Timeplus type of that value. It may return what it may take as arguments; of the date-time types it returns
     * <code>DateTime64(3)</code> only.
     */
    @JsonProperty("return_type") public Builder returnType(@Nullable String returnType) {
      this.returnType = set("return_type", returnType);
      return this;
    }

    /**
     * JavaScript source, only with the type <code>javascript</code>. An aggregate defines three functions:
     *
     * <ul>
     * <li>a main function of its own name, called for each row. It returns either the result so far, which is
     * emitted at once, or an object: <code>emit</code> says whether to emit, and <code>result</code> is ignored
     * when it does not. The result becomes a value of the return type. After it has emitted, the aggregate itself
     * clears its state and prepares the next window.
     * <li>a state function, which returns all of its state as a string. Timeplus may keep it, to recover a query.
     * <li>an init function, which takes such a string. It is called when the aggregate is to be recovered.
     * </ul>
     */
    @JsonProperty("source") public Builder source(@Nullable String source) {
      this.source = set("source", source);
      return this;
    }

    /** Where a function runs, as read. */
    @JsonProperty("type") public Builder type(UdfType type) {
      this.type = set("type", type);
      return this;
    }

    /** Endpoint of the function, only with the type <code>remote</code>. */
    @JsonProperty("url") public Builder url(@Nullable String url) {
      this.url = set("url", url);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Udf build() { return complete("Udf", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Udf build(UnaryOperator<String> missing) { return new Udf(this, missing); }
  }
}
