// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Language there, or the templates in templates/models.
package dev.apiscribe.taurusdb.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A language that messages can be in.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class Language {
  /** <code>en-us</code>. */
  public static final Language EN_US = new Language("en-us");

  /** <code>zh-cn</code>. */
  public static final Language ZH_CN = new Language("zh-cn");

  private static final List<Language> VALUES = List.of(EN_US, ZH_CN);

  private final String value;

  private Language(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static Language valueOf(String value) {
    Language candidate = new Language(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<Language> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
