package dev.apiscribe.runtime.json;

import dev.apiscribe.runtime.internal.value.Constraint;
import java.util.ArrayList;
import java.util.List;

/** What is documented of a value itself. Immutable: every method that sets something returns other limits. */
public final class Limits {
  private static final Limits NONE = new Limits(List.of());

  private final List<Constraint> constraints;

  private Limits(List<Constraint> constraints) {
    this.constraints = constraints;
  }

  public static Limits none() {
    return NONE;
  }

  /** In code points. */
  public Limits minLength(int least) {
    return this.with(Constraint.size(least, Integer.MAX_VALUE, "characters"));
  }

  /** In code points. */
  public Limits maxLength(int most) {
    return this.with(Constraint.size(0, most, "characters"));
  }

  /** A regular expression that some part of the value must match. */
  public Limits pattern(String regex) {
    return this.with(Constraint.pattern(regex, 0, false));
  }

  public Limits minimum(String least) {
    return this.with(Constraint.minimum(least, true));
  }

  public Limits maximum(String most) {
    return this.with(Constraint.maximum(most, true));
  }

  /** The limit itself is not allowed. */
  public Limits moreThan(String limit) {
    return this.with(Constraint.minimum(limit, false));
  }

  /** The limit itself is not allowed. */
  public Limits lessThan(String limit) {
    return this.with(Constraint.maximum(limit, false));
  }

  public Limits minItems(int least) {
    return this.with(Constraint.size(least, Integer.MAX_VALUE, "items"));
  }

  public Limits maxItems(int most) {
    return this.with(Constraint.size(0, most, "items"));
  }

  /** Each rule that the value breaks, as the rest of a sentence about it; empty when it breaks none. */
  public List<String> brokenBy(Object value) {
    List<String> broken = List.of();
    for (int i = 0; i < this.constraints.size(); i++) {
      Constraint constraint = this.constraints.get(i);
      if (!constraint.accepts(value)) {
        broken = broken.isEmpty() ? new ArrayList<>() : broken;
        broken.add(constraint.rule());
      }
    }
    return broken;
  }

  private Limits with(Constraint constraint) {
    List<Constraint> all = new ArrayList<>(this.constraints);
    all.add(constraint);
    return new Limits(List.copyOf(all));
  }
}
