// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Status there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How it is.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class Status {
  /** <code>running</code>. */
  public static final Status RUNNING = new Status("running");

  /** <code>free-trial</code>. */
  public static final Status FREE_TRIAL = new Status("free-trial");

  /** <code>Free Trial</code>. */
  public static final Status FREE_TRIAL_2 = new Status("Free Trial");

  /** <code>""</code>. */
  public static final Status EMPTY = new Status("");

  /** <code>-inf</code>. */
  public static final Status INF = new Status("-inf");

  /** <code>1m</code>. */
  public static final Status Value1M = new Status("1m");

  /** <code>class</code>. */
  public static final Status CLASS = new Status("class");

  private static final List<Status> VALUES = List.of(RUNNING, FREE_TRIAL, FREE_TRIAL_2, EMPTY, INF, Value1M, CLASS);

  private final String value;

  private Status(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static Status valueOf(String value) { return new Status(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<Status> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Status that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
