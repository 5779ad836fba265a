package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Parameter.Location;
import dev.apiscribe.runtime.internal.http.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The description of one operation: its parameters, its request body, and the response of each
 * status. Immutable.
 */
public final class Operation<T extends @Nullable Object> {
  // RFC 9110, section 9.2.2.
  private static final Set<String> IDEMPOTENT_METHODS =
      Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

  static final String FORM = "application/x-www-form-urlencoded";

  /** The keys of responses that are not for one status: a range has that of its first digit. */
  private static final int ALL_OTHERS = 0;

  private static final int RANGE_2XX = 2;

  private final String id;
  private final String method;
  private final PathTemplate path;
  private final List<Parameter> parameters;
  private final List<String> requestMediaTypes;
  private final Map<String, Parameter> formProperties;
  private final boolean requiresBody;
  private final @Nullable RowFormats rowFormats;
  private final boolean idempotent;
  private final @Nullable Stop stop;
  private final Map<Integer, ResponseBody<? extends T>> successes;
  private final Map<Integer, ResponseBody<?>> failures;
  private final @Nullable ResponseBody<? extends T> firstSuccess;
  private final @Nullable String accept;
  private final @Nullable String server;
  private final @Nullable List<List<String>> security;

  private Operation(Builder<T> builder) {
    id = builder.id;
    method = builder.method;
    parameters = List.copyOf(builder.parameters);
    path = PathTemplate.of(builder.path, parameters);
    requestMediaTypes = builder.requestMediaTypes;
    formProperties = Map.copyOf(builder.formProperties);
    requiresBody = builder.requiresBody;
    rowFormats = builder.rowFormats;
    checkRowFormats();
    idempotent = builder.idempotent || IDEMPOTENT_METHODS.contains(builder.method);
    stop = builder.stop;
    successes = Map.copyOf(builder.successes);
    failures = Map.copyOf(builder.failures);
    firstSuccess = builder.firstSuccess;
    server = builder.server;
    security = builder.security == null ? null : List.copyOf(builder.security);
    Set<String> mediaTypes = new LinkedHashSet<>();
    mediaTypes.addAll(builder.successMediaTypes);
    mediaTypes.addAll(builder.failureMediaTypes);
    accept = mediaTypes.isEmpty() ? null : String.join(", ", mediaTypes);
  }

  private void checkRowFormats() {
    if (rowFormats != null && rowFormatParameter() < 0) {
      throw new IllegalArgumentException(
          id + ": row formats need a query or header parameter " + rowFormats.parameter());
    }
  }

  /**
   * Creates a builder of an operation.
   *
   * @param path with its parameters in braces, as in {@code /v1beta2/streams/{name}}
   */
  public static <T extends @Nullable Object> Builder<T> of(String id, String method, String path) {
    return new Builder<>(id, method, path);
  }

  public String id() {
    return id;
  }

  public String method() {
    return method;
  }

  /** Returns the path, with its parameters in braces. */
  public String path() {
    return path.toString();
  }

  /** Returns whether the operation is idempotent, by its method or by the API's document. */
  public boolean isIdempotent() {
    return idempotent;
  }

  /** Null when the document names no operation that stops what this one starts. */
  @Nullable
  Stop stop() {
    return stop;
  }

  PathTemplate pathTemplate() {
    return path;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<String> requestMediaTypes() {
    return requestMediaTypes.isEmpty() ? List.of(defaultMediaType()) : requestMediaTypes;
  }

  /** For bodies that bring no media type of their own. */
  String defaultMediaType() {
    return requestMediaTypes.isEmpty() ? "application/json" : requestMediaTypes.get(0);
  }

  /** For values that have a codec: JSON where the operation takes it, else a form. */
  String valueMediaType() {
    for (String mediaType : requestMediaTypes) {
      if (MediaType.isJson(mediaType)) {
        return mediaType;
      }
    }
    for (String mediaType : requestMediaTypes) {
      if (MediaType.is(mediaType, FORM)) {
        return mediaType;
      }
    }
    return defaultMediaType();
  }

  /** Returns how a property of a form is written. */
  Parameter formProperty(String name) {
    return formProperties.getOrDefault(name, Parameter.query(name));
  }

  boolean requiresBody() {
    return requiresBody;
  }

  /** Null when the operation takes no rows. */
  @Nullable
  RowFormats rowFormats() {
    return rowFormats;
  }

  /**
   * Returns where among the parameters the one is that names the format of rows; -1 for nowhere.
   */
  int rowFormatParameter() {
    for (int i = 0; rowFormats != null && i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.location() != Location.PATH
          && parameter.name().equals(rowFormats.parameter())) {
        return i;
      }
    }
    return -1;
  }

  /** The address of the operation; null for that of the client. */
  @Nullable
  String server() {
    return server;
  }

  /**
   * The security schemes of each alternative; empty for no credentials, null for those of the
   * client.
   */
  @Nullable
  List<List<String>> security() {
    return security;
  }

  /** Null when no response has a body. */
  @Nullable
  String accept() {
    return accept;
  }

  /**
   * Null when the status is not a success. A 2xx that has no response of its own is taken for that
   * of all such statuses, else for the first documented success.
   */
  @Nullable
  ResponseBody<? extends T> successAt(int status) {
    ResponseBody<? extends T> documented = successes.get(status);
    if (documented != null) {
      return documented;
    }
    return status >= 200 && status < 300 && !failures.containsKey(status)
        ? successes.getOrDefault(RANGE_2XX, firstSuccess)
        : null;
  }

  /** Null when no response is documented for the status, its range or all others. */
  @Nullable
  ResponseBody<?> failureAt(int status) {
    ResponseBody<?> documented = failures.get(status);
    return documented == null
        ? failures.getOrDefault(status / 100, failures.get(ALL_OTHERS))
        : documented;
  }

  /**
   * Returns the names of the documented properties of an error.
   *
   * @param documented for its status; null for all errors of the operation
   */
  Set<String> errorProperties(@Nullable ResponseBody<?> documented) {
    Set<String> names = new LinkedHashSet<>();
    if (documented != null) {
      names.addAll(documented.properties());
    } else {
      failures.values().forEach(each -> names.addAll(each.properties()));
    }
    return names;
  }

  @Override
  public String toString() {
    return id + " (" + method + " " + path + ")";
  }

  record Stop(Supplier<? extends Operation<?>> operation, String parameter) {}

  /** Not safe for concurrent use. */
  public static final class Builder<T extends @Nullable Object> {
    private final String id;
    private final String method;
    private final String path;
    private final List<Parameter> parameters = new ArrayList<>();
    private List<String> requestMediaTypes = List.of();
    private final Map<String, Parameter> formProperties = new HashMap<>();
    private boolean requiresBody;
    private @Nullable RowFormats rowFormats;
    private boolean idempotent;
    private @Nullable Stop stop;
    private final Map<Integer, ResponseBody<? extends T>> successes = new HashMap<>();
    private final Map<Integer, ResponseBody<?>> failures = new HashMap<>();
    private final Set<String> successMediaTypes = new LinkedHashSet<>();
    private final Set<String> failureMediaTypes = new LinkedHashSet<>();
    private @Nullable ResponseBody<? extends T> firstSuccess;
    private @Nullable String server;
    private @Nullable List<List<String>> security;

    private Builder(String id, String method, String path) {
      this.id = id;
      this.method = method;
      this.path = path;
    }

    /** Adds a parameter. Parameters are sent in the order in which they are added. */
    public Builder<T> parameter(Parameter parameter) {
      parameters.add(parameter);
      return this;
    }

    /**
     * Sets the media types of the request body; models use the first. Default:
     * {@code application/json}.
     */
    public Builder<T> requestMediaTypes(String... mediaTypes) {
      requestMediaTypes = List.of(mediaTypes);
      return this;
    }

    /**
     * Says how a property of a form is written, where it is not as a parameter of the query is by
     * default.
     */
    public Builder<T> formProperty(Parameter property) {
      formProperties.put(property.name(), property);
      return this;
    }

    /** Requires a request body. */
    public Builder<T> requiresBody() {
      requiresBody = true;
      return this;
    }

    /**
     * Sets the formats of rows that the operation accepts, and the parameter that names them.
     * Default: no rows.
     */
    public Builder<T> rowFormats(RowFormats formats) {
      rowFormats = formats;
      return this;
    }

    /** Marks the operation as idempotent, although its method is not. */
    public Builder<T> idempotent() {
      idempotent = true;
      return this;
    }

    /**
     * Names the operation that stops the query which this one starts; {@link RowEvents#stopId} says
     * where its value is.
     *
     * @param operation may be declared after this one, hence the supplier
     * @param parameter the path parameter that says what to stop
     */
    public Builder<T> stoppedBy(Supplier<? extends Operation<?>> operation, String parameter) {
      stop = new Stop(operation, parameter);
      return this;
    }

    /**
     * Sets the address of this operation, absolute or relative to that of the client. It is used
     * unless the caller sets the client's endpoint.
     */
    public Builder<T> server(String address) {
      server = address;
      return this;
    }

    /**
     * Adds security schemes whose credentials are sent together. Of several such alternatives the
     * first counts for which the client has all credentials. Default: the credentials of the
     * client, whatever they are for.
     */
    public Builder<T> security(String... schemes) {
      List<List<String>> alternatives = security == null ? new ArrayList<>() : security;
      alternatives.add(List.of(schemes));
      security = alternatives;
      return this;
    }

    /** Sends no credentials. */
    public Builder<T> noSecurity() {
      security = new ArrayList<>();
      return this;
    }

    /** Adds a documented success. The first one also reads any undocumented 2xx. */
    public Builder<T> success(int status, ResponseBody<? extends T> body) {
      successes.put(status, body);
      successMediaTypes.addAll(body.mediaTypes());
      if (firstSuccess == null) {
        firstSuccess = body;
      }
      return this;
    }

    /** Adds the success of each 2xx that has none of its own. */
    public Builder<T> successes(ResponseBody<? extends T> body) {
      return success(RANGE_2XX, body);
    }

    public Builder<T> failure(int status, ResponseBody<?> body) {
      failures.put(status, body);
      failureMediaTypes.addAll(body.mediaTypes());
      return this;
    }

    /**
     * Adds the failure of each status of a range that has none of its own.
     *
     * @param firstDigit of the statuses: 4 for 4xx
     */
    public Builder<T> failures(int firstDigit, ResponseBody<?> body) {
      return failure(firstDigit, body);
    }

    /** Adds the failure of each status that has none of its own, nor one of its range. */
    public Builder<T> otherFailures(ResponseBody<?> body) {
      return failure(ALL_OTHERS, body);
    }

    /**
     * Fails with {@link IllegalArgumentException} when the path and the path parameters do not fit,
     * or no parameter is there for the formats of rows.
     */
    public Operation<T> build() {
      return new Operation<>(this);
    }
  }
}
