package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.PlainText;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The names of an API in Java.
 *
 * @param name the last part but one of its packages
 * @param javaName what the names of its classes begin with
 */
record ApiIdentity(String name, String javaName) {
  private static final String PLACE = "#/info/x-api";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
  private static final Pattern JAVA_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

  /**
   * Fails with {@link IllegalArgumentException} if a name is missing, or cannot be a package or the
   * beginning of a class.
   *
   * @param declared the value of {@code x-api}
   */
  static ApiIdentity of(Object declared) {
    if (!(declared instanceof Map<?, ?> identity)
        || identity.get("name") == null
        || identity.get("javaName") == null) {
      throw new IllegalArgumentException(
          (declared == null ? "#/info: found no x-api, " : PLACE + ": ")
              + "expected {name: one-word, javaName: ForClassNames}");
    }
    String name = String.valueOf(identity.get("name"));
    if (!NAME.matcher(name).matches()
        || SourceVersion.isKeyword(name)
        || FileName.isOfADevice(name)) {
      throw refusal(
          "name",
          name,
          "one lower-case word of letters, digits and underscores that can be a Java package");
    }
    String javaName = String.valueOf(identity.get("javaName"));
    if (!JAVA_NAME.matcher(javaName).matches() || SourceVersion.isKeyword(javaName)) {
      throw refusal(
          "javaName",
          javaName,
          "letters, digits and underscores that can begin the name of a Java class");
    }
    return new ApiIdentity(name, javaName);
  }

  private static IllegalArgumentException refusal(String property, String found, String expected) {
    return new IllegalArgumentException(PLACE + "/" + property + ": found '" + PlainText.of(found)
        + "', expected " + expected + ", at most 64 characters. Rename it.");
  }
}
