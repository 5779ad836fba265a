// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SystemTagKey there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The key of an enterprise project. It cannot be left blank.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class SystemTagKey {
  /** <code>_sys_enterprise_project_id</code>. */
  public static final SystemTagKey SYS_ENTERPRISE_PROJECT_ID = new SystemTagKey("_sys_enterprise_project_id");

  private static final List<SystemTagKey> VALUES = List.of(SYS_ENTERPRISE_PROJECT_ID);

  private final String value;

  private SystemTagKey(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static SystemTagKey valueOf(String value) { return new SystemTagKey(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<SystemTagKey> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SystemTagKey that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
