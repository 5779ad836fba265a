package dev.apiscribe.runtime;

import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodec;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A path, query, header or cookie parameter as documented. Immutable: every method that sets
 * something returns another parameter.
 */
public final class Parameter {
  enum Location {
    PATH,
    QUERY,
    HEADER,
    COOKIE
  }

  /** How a value is written that is not written as usual in its place. */
  public enum Style {
    /** A list or an object as one pair of the query, its parts separated by spaces. */
    SPACE_DELIMITED,
    /** A list or an object as one pair of the query, its parts separated by vertical bars. */
    PIPE_DELIMITED,
    /** An object as a pair of the query for each property, as in {@code filter[name]=a}. */
    DEEP_OBJECT,
    /** A part of a path that begins with a dot. */
    LABEL,
    /** A part of a path that begins with a semicolon and the name, as in {@code ;color=blue}. */
    MATRIX,
    /** The JSON of the value. */
    JSON
  }

  private final Location location;
  private final String name;
  private final boolean required;
  private final boolean configured;
  private final boolean explode;
  private final boolean secret;
  private final boolean reserved;
  private final Constraints listConstraints;
  private final Constraints constraints;
  private final @Nullable Style style;
  private final @Nullable JsonCodec<?> codec;

  private Parameter(Copy copy) {
    location = copy.location;
    name = copy.name;
    required = copy.required;
    configured = copy.configured;
    explode = copy.explode;
    secret = copy.secret;
    reserved = copy.reserved;
    listConstraints = copy.listConstraints;
    constraints = copy.constraints;
    style = copy.style;
    codec = copy.codec;
  }

  /**
   * Creates a path parameter, which is always required. A list is sent as one value with commas.
   */
  public static Parameter path(String name) {
    return new Parameter(new Copy(Location.PATH, name)).required();
  }

  /**
   * Creates a query parameter. A list is sent as one pair per element, unless {@link #explode} says
   * otherwise.
   */
  public static Parameter query(String name) {
    return new Parameter(new Copy(Location.QUERY, name));
  }

  /** Creates a header parameter. A list is sent as one value with commas. */
  public static Parameter header(String name) {
    return new Parameter(new Copy(Location.HEADER, name));
  }

  /** Creates a cookie parameter. Its value is sent percent-encoded. */
  public static Parameter cookie(String name) {
    return new Parameter(new Copy(Location.COOKIE, name));
  }

  /** Refuses calls without the parameter. */
  public Parameter required() {
    Copy copy = new Copy(this);
    copy.required = true;
    return new Parameter(copy);
  }

  /** Takes the value from the client's configuration when the call sets none. */
  public Parameter configured() {
    Copy copy = new Copy(this);
    copy.configured = true;
    return new Parameter(copy);
  }

  /**
   * Sets whether a list is sent as one pair per element, and an object as one per property; if not,
   * as one value whose parts are joined by commas.
   */
  public Parameter explode(boolean explode) {
    Copy copy = new Copy(this);
    copy.explode = explode;
    return new Parameter(copy);
  }

  /** Hides the value in texts and logs. */
  public Parameter secret() {
    Copy copy = new Copy(this);
    copy.secret = true;
    return new Parameter(copy);
  }

  /**
   * Sends reserved characters of a query's value as they are: those of RFC 3986, but for
   * {@code &=+#[]}, which would end the value or change it.
   */
  public Parameter allowReserved() {
    Copy copy = new Copy(this);
    copy.reserved = true;
    return new Parameter(copy);
  }

  /** Sets the constraints of the value, or of each element of a list. */
  public Parameter constraints(Constraints constraints) {
    Copy copy = new Copy(this);
    copy.constraints = constraints;
    return new Parameter(copy);
  }

  /** Sets the constraints of a list as a whole, such as its size. */
  public Parameter listConstraints(Constraints constraints) {
    Copy copy = new Copy(this);
    copy.listConstraints = constraints;
    return new Parameter(copy);
  }

  /** Sets how the value is written. */
  public Parameter style(Style style) {
    Copy copy = new Copy(this);
    copy.style = style;
    return new Parameter(copy);
  }

  /** Sets how the JSON of a value is made, whose properties or elements are sent. */
  public Parameter codec(JsonCodec<?> codec) {
    Copy copy = new Copy(this);
    copy.codec = codec;
    return new Parameter(copy);
  }

  /** Null for the usual one of the place. */
  @Nullable
  Style style() {
    return style;
  }

  boolean isJson() {
    return style != null && style == Style.JSON;
  }

  /** Null for a scalar or a list of scalars. */
  @Nullable
  JsonCodec<?> codec() {
    return codec;
  }

  Location location() {
    return location;
  }

  String name() {
    return name;
  }

  boolean isRequired() {
    return required;
  }

  boolean isConfigured() {
    return configured;
  }

  boolean explodes() {
    return explode;
  }

  boolean allowsReserved() {
    return reserved;
  }

  boolean isSecret() {
    return secret;
  }

  Constraints constraints() {
    return constraints;
  }

  Constraints listConstraints() {
    return listConstraints;
  }

  /** Returns location and name, such as {@code query historyDays}. */
  @Override
  public String toString() {
    return location.name().toLowerCase(Locale.ROOT) + " " + name;
  }

  private static final class Copy {
    private final Location location;
    private final String name;
    private boolean required;
    private boolean configured;
    private boolean explode = true;
    private boolean secret;
    private boolean reserved;
    private Constraints listConstraints = Constraints.none();
    private Constraints constraints = Constraints.none();
    private @Nullable Style style;
    private @Nullable JsonCodec<?> codec;

    Copy(Location location, String name) {
      this.location = location;
      this.name = name;
    }

    Copy(Parameter parameter) {
      this(parameter.location, parameter.name);
      required = parameter.required;
      configured = parameter.configured;
      explode = parameter.explode;
      secret = parameter.secret;
      reserved = parameter.reserved;
      listConstraints = parameter.listConstraints;
      constraints = parameter.constraints;
      style = parameter.style;
      codec = parameter.codec;
    }
  }
}
