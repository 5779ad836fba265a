// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/QueryStatus there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * State of a query.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe")
public final class QueryStatus {
  /** <code>running</code>. */
  public static final QueryStatus RUNNING = new QueryStatus("running");

  /** <code>finished</code>. */
  public static final QueryStatus FINISHED = new QueryStatus("finished");

  /** <code>canceled</code>. */
  public static final QueryStatus CANCELED = new QueryStatus("canceled");

  /** <code>failed</code>. */
  public static final QueryStatus FAILED = new QueryStatus("failed");

  private static final List<QueryStatus> VALUES = List.of(RUNNING, FINISHED, CANCELED, FAILED);

  private final String value;

  private QueryStatus(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static QueryStatus valueOf(String value) { return new QueryStatus(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<QueryStatus> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueryStatus that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
