// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TagAction there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the tags: <code>create</code> adds them, <code>delete</code> deletes them.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class TagAction {
  /** <code>create</code>. */
  public static final TagAction CREATE = new TagAction("create");

  /** <code>delete</code>. */
  public static final TagAction DELETE = new TagAction("delete");

  private static final List<TagAction> VALUES = List.of(CREATE, DELETE);

  private final String value;

  private TagAction(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static TagAction valueOf(String value) {
    TagAction candidate = new TagAction(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<TagAction> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TagAction that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
