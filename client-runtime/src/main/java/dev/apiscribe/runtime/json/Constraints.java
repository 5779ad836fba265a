package dev.apiscribe.runtime.json;

import dev.apiscribe.runtime.internal.value.Constraint;
import dev.apiscribe.runtime.internal.value.UniqueItems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documented constraints of a value. Immutable: every method that adds one returns other
 * constraints.
 */
public final class Constraints {
  private static final Constraints NONE = new Constraints(List.of(), List.of());

  private final List<Constraint> constraints;
  private final List<UniqueItems> unique;

  private Constraints(List<Constraint> constraints, List<UniqueItems> unique) {
    this.constraints = constraints;
    this.unique = unique;
  }

  /** Returns constraints that every value keeps. */
  public static Constraints none() {
    return NONE;
  }

  /** Adds the minimum length of a text, in code points. */
  public Constraints minLength(int least) {
    return with(Constraint.size(least, Integer.MAX_VALUE, "characters"));
  }

  /** Adds the maximum length of a text, in code points. */
  public Constraints maxLength(int most) {
    return with(Constraint.size(0, most, "characters"));
  }

  /** Adds a regular expression that some part of the value must match. */
  public Constraints pattern(String regex) {
    return with(Constraint.pattern(regex, 0, false));
  }

  /** Adds the least number that is allowed. */
  public Constraints minimum(String least) {
    return with(Constraint.minimum(least, true));
  }

  /** Adds the greatest number that is allowed. */
  public Constraints maximum(String most) {
    return with(Constraint.maximum(most, true));
  }

  /** Adds a number that every allowed number is greater than. */
  public Constraints moreThan(String limit) {
    return with(Constraint.minimum(limit, false));
  }

  /** Adds a number that every allowed number is less than. */
  public Constraints lessThan(String limit) {
    return with(Constraint.maximum(limit, false));
  }

  /** Adds the minimum number of elements of a list, or of properties of a map. */
  public Constraints minItems(int least) {
    return with(Constraint.size(least, Integer.MAX_VALUE, "items"));
  }

  /** Adds the maximum number of elements of a list, or of properties of a map. */
  public Constraints maxItems(int most) {
    return with(Constraint.size(0, most, "items"));
  }

  /** Adds the one boolean that is allowed. */
  public Constraints only(boolean value) {
    return with(Constraint.only(value));
  }

  /**
   * Adds that no two items of a list have the same value of a property. Items without a value are
   * not compared.
   *
   * @param accessor reads the property of an item; fails with {@link IllegalStateException} for a
   *     value of another type, which is not compared
   */
  public <T> Constraints uniqueBy(
      String property, Function<T, ? extends @Nullable Object> accessor) {
    List<UniqueItems> all = new ArrayList<>(unique);
    all.add(UniqueItems.of(property, accessor));
    return new Constraints(constraints, List.copyOf(all));
  }

  /**
   * Returns each rule that the value itself breaks, as the rest of a sentence about it; empty when
   * it breaks none.
   */
  public List<String> brokenBy(Object value) {
    List<String> broken = List.of();
    for (int i = 0; i < constraints.size(); i++) {
      Constraint constraint = constraints.get(i);
      if (!constraint.accepts(value)) {
        broken = broken.isEmpty() ? new ArrayList<>() : broken;
        broken.add(constraint.rule());
      }
    }
    return broken;
  }

  /** Returns what items of a list must differ in. */
  List<UniqueItems> unique() {
    return unique;
  }

  private Constraints with(Constraint constraint) {
    List<Constraint> all = new ArrayList<>(constraints);
    all.add(constraint);
    return new Constraints(List.copyOf(all), unique);
  }
}
