package dev.apiscribe.runtime;

import dev.apiscribe.runtime.json.Limits;
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
  private final Limits limits;
  private final Limits itemLimits;

  private Parameter(Copy copy) {
    this.location = copy.location;
    this.name = copy.name;
    this.required = copy.required;
    this.configured = copy.configured;
    this.explode = copy.explode;
    this.secret = copy.secret;
    this.limits = copy.limits;
    this.itemLimits = copy.itemLimits;
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
    return this.limited(this.itemLimits.minLength(least));
  }

  public Parameter maxLength(int most) {
    return this.limited(this.itemLimits.maxLength(most));
  }

  /** A regular expression that some part of the value must match. */
  public Parameter pattern(String regex) {
    return this.limited(this.itemLimits.pattern(regex));
  }

  public Parameter minimum(String least) {
    return this.limited(this.itemLimits.minimum(least));
  }

  public Parameter maximum(String most) {
    return this.limited(this.itemLimits.maximum(most));
  }

  /** The limit itself is not allowed. */
  public Parameter moreThan(String limit) {
    return this.limited(this.itemLimits.moreThan(limit));
  }

  /** The limit itself is not allowed. */
  public Parameter lessThan(String limit) {
    return this.limited(this.itemLimits.lessThan(limit));
  }

  public Parameter minItems(int least) {
    return this.limitedAsAWhole(this.limits.minItems(least));
  }

  public Parameter maxItems(int most) {
    return this.limitedAsAWhole(this.limits.maxItems(most));
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
  Limits limits() {
    return this.limits;
  }

  /** Of a single value, or of each element of a list. */
  Limits itemLimits() {
    return this.itemLimits;
  }

  private Parameter limited(Limits limits) {
    Copy copy = new Copy(this);
    copy.itemLimits = limits;
    return new Parameter(copy);
  }

  private Parameter limitedAsAWhole(Limits limits) {
    Copy copy = new Copy(this);
    copy.limits = limits;
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
    private Limits limits = Limits.none();
    private Limits itemLimits = Limits.none();

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
      this.limits = parameter.limits;
      this.itemLimits = parameter.itemLimits;
    }
  }
}
