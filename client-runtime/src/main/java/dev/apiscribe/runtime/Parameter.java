package dev.apiscribe.runtime;

import dev.apiscribe.runtime.json.Constraints;
import java.util.Locale;

/**
 * A path, query or header parameter as documented. Immutable: every method that sets something
 * returns another parameter.
 */
public final class Parameter {
  enum Location {
    PATH,
    QUERY,
    HEADER
  }

  private final Location location;
  private final String name;
  private final boolean required;
  private final boolean configured;
  private final boolean explode;
  private final boolean secret;
  private final Constraints listConstraints;
  private final Constraints constraints;

  private Parameter(Copy copy) {
    location = copy.location;
    name = copy.name;
    required = copy.required;
    configured = copy.configured;
    explode = copy.explode;
    secret = copy.secret;
    listConstraints = copy.listConstraints;
    constraints = copy.constraints;
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
   * Sets whether a list is sent as one pair per element; if not, as one pair with its elements
   * joined by commas.
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
    private Constraints listConstraints = Constraints.none();
    private Constraints constraints = Constraints.none();

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
      listConstraints = parameter.listConstraints;
      constraints = parameter.constraints;
    }
  }
}
