package dev.apiscribe.runtime.internal.value;

/** The constraint of a boolean that has one value; apart, for most programs never load it. */
final class OnlyBoolean extends Constraint {
  private final boolean value;

  private OnlyBoolean(boolean value) {
    super("must be " + value);
    this.value = value;
  }

  static Constraint of(boolean value) {
    return new OnlyBoolean(value);
  }

  @Override
  public boolean accepts(Object other) {
    return !(other instanceof Boolean truth) || truth == value;
  }
}
