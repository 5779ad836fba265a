// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DestinationType there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where the records go: <code>OBS</code> object storage, <code>MRS</code> a Hadoop cluster, <code>DLI</code>
 * data lake tables, <code>CLOUDTABLE</code> HBase or OpenTSDB, <code>DWS</code> a data warehouse.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class DestinationType {
  /** <code>OBS</code>. */
  public static final DestinationType OBS = new DestinationType("OBS");

  /** <code>MRS</code>. */
  public static final DestinationType MRS = new DestinationType("MRS");

  /** <code>DLI</code>. */
  public static final DestinationType DLI = new DestinationType("DLI");

  /** <code>CLOUDTABLE</code>. */
  public static final DestinationType CLOUDTABLE = new DestinationType("CLOUDTABLE");

  /** <code>DWS</code>. */
  public static final DestinationType DWS = new DestinationType("DWS");

  private static final List<DestinationType> VALUES = List.of(OBS, MRS, DLI, CLOUDTABLE, DWS);

  private final String value;

  private DestinationType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static DestinationType valueOf(String value) { return new DestinationType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<DestinationType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DestinationType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
