package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A path, query or header parameter as documented. Immutable: every method that sets something returns another
 * parameter.
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
  private final List<Constraint> constraints;
  private final List<Constraint> itemConstraints;

  private Parameter(Copy copy) {
    this.location = copy.location;
    this.name = copy.name;
    this.required = copy.required;
    this.configured = copy.configured;
    this.explode = copy.explode;
    this.secret = copy.secret;
    this.constraints = List.copyOf(copy.constraints);
    this.itemConstraints = List.copyOf(copy.itemConstraints);
  }

  /** Always required. A list is sent as one value with commas. */
  public static Parameter path(String name) {
    return new Parameter(new Copy(Location.PATH, name)).required();
  }

  /** A list is sent as one pair per element, unless {@link #explode} says otherwise. */
  public static Parameter query(String name) {
    return new Parameter(new Copy(Location.QUERY, name));
  }

  /** A list is sent as one value with commas. */
  public static Parameter header(String name) {
    return new Parameter(new Copy(Location.HEADER, name));
  }

  public Parameter required() {
    Copy copy = new Copy(this);
    copy.required = true;
    return new Parameter(copy);
  }

  /** The value comes from the client's configuration when the call sets none. */
  public Parameter configured() {
    Copy copy = new Copy(this);
    copy.configured = true;
    return new Parameter(copy);
  }

  /** False: a list is sent as one pair, its elements joined by commas. */
  public Parameter explode(boolean explode) {
    Copy copy = new Copy(this);
    copy.explode = explode;
    return new Parameter(copy);
  }

  /** The value is never shown. */
  public Parameter secret() {
    Copy copy = new Copy(this);
    copy.secret = true;
    return new Parameter(copy);
  }

  /** In code points. For a list it concerns each element, as all limits but those on the number of items do. */
  public Parameter minLength(int least) {
    return this.limited(Constraint.size(least, Integer.MAX_VALUE, "characters"));
  }

  public Parameter maxLength(int most) {
    return this.limited(Constraint.size(0, most, "characters"));
  }

  /** A regular expression that some part of the value must match. */
  public Parameter pattern(String regex) {
    return this.limited(Constraint.pattern(regex, 0, false));
  }

  public Parameter minimum(String least) {
    return this.limited(Constraint.minimum(least, true));
  }

  public Parameter maximum(String most) {
    return this.limited(Constraint.maximum(most, true));
  }

  /** The limit itself is not allowed. */
  public Parameter moreThan(String limit) {
    return this.limited(Constraint.minimum(limit, false));
  }

  /** The limit itself is not allowed. */
  public Parameter lessThan(String limit) {
    return this.limited(Constraint.maximum(limit, false));
  }

  public Parameter minItems(int least) {
    return this.limitedAsAWhole(Constraint.size(least, Integer.MAX_VALUE, "items"));
  }

  public Parameter maxItems(int most) {
    return this.limitedAsAWhole(Constraint.size(0, most, "items"));
  }

  Location location() {
    return this.location;
  }

  String name() {
    return this.name;
  }

  boolean isRequired() {
    return this.required;
  }

  boolean isConfigured() {
    return this.configured;
  }

  boolean explodes() {
    return this.explode;
  }

  boolean isSecret() {
    return this.secret;
  }

  /** Of a list as a whole. */
  List<Constraint> constraints() {
    return this.constraints;
  }

  /** Of a single value, or of each element of a list. */
  List<Constraint> itemConstraints() {
    return this.itemConstraints;
  }

  private Parameter limited(Constraint constraint) {
    Copy copy = new Copy(this);
    copy.itemConstraints.add(constraint);
    return new Parameter(copy);
  }

  private Parameter limitedAsAWhole(Constraint constraint) {
    Copy copy = new Copy(this);
    copy.constraints.add(constraint);
    return new Parameter(copy);
  }

  /** Such as {@code query historyDays}. */
  @Override
  public String toString() {
    return this.location.name().toLowerCase(Locale.ROOT) + " " + this.name;
  }

  private static final class Copy {
    private final Location location;
    private final String name;
    private boolean required;
    private boolean configured;
    private boolean explode = true;
    private boolean secret;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Constraint> itemConstraints = new ArrayList<>();

    Copy(Location location, String name) {
      this.location = location;
      this.name = name;
    }

    Copy(Parameter parameter) {
      this(parameter.location, parameter.name);
      this.required = parameter.required;
      this.configured = parameter.configured;
      this.explode = parameter.explode;
      this.secret = parameter.secret;
      this.constraints.addAll(parameter.constraints);
      this.itemConstraints.addAll(parameter.itemConstraints);
    }
  }
}
