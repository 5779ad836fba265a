package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import dev.apiscribe.generator.internal.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The environment variables that a client is configured by, as {@code x-environment} names them.
 *
 * @param arguments their names as literals; of several the first that is set counts
 * @param text the same names in the font of code
 */
record EnvironmentView(JavaCode arguments, JavadocText text) {
  static final String EXTENSION = "x-environment";
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** Returns null where there is no such extension. */
  static EnvironmentView of(Map<String, Object> extensions, String where) {
    Object names = extensions == null ? null : extensions.get(EXTENSION);
    return names == null ? null : read(names, where);
  }

  /** Returns the variables of a name and of a password; null where there is no such extension. */
  static Login login(Map<String, Object> extensions, String where) {
    Object names = extensions == null ? null : extensions.get(EXTENSION);
    if (names == null) {
      return null;
    }
    if (!(names instanceof Map<?, ?> login) || !login.keySet().equals(Login.KEYS)) {
      throw new IllegalArgumentException(where + ": found the " + EXTENSION + " "
          + PlainText.of(String.valueOf(names))
          + ", expected {user: [names], password: [names]}. Correct it.");
    }
    return new Login(read(login.get("user"), where), read(login.get("password"), where));
  }

  /** Fails where a client has nothing to set by it. */
  static void refuse(Map<String, Object> extensions, String where, String expected) {
    if (extensions != null && extensions.get(EXTENSION) != null) {
      throw new IllegalArgumentException(
          where + ": found " + EXTENSION + ", expected it only on " + expected + ". Remove it.");
    }
  }

  private static EnvironmentView read(Object names, String where) {
    List<JavaCode> literals = new ArrayList<>();
    List<JavadocText> texts = new ArrayList<>();
    if (names instanceof List<?> list) {
      for (Object name : list) {
        if (!(name instanceof String string) || !NAME.matcher(string).matches()) {
          throw refused(names, where);
        }
        literals.add(JavaCode.literal(string));
        texts.add(JavadocText.code(string));
      }
    }
    if (literals.isEmpty()) {
      throw refused(names, where);
    }
    return new EnvironmentView(JavaCode.join(literals), JavadocText.alternatives(texts));
  }

  private static IllegalArgumentException refused(Object names, String where) {
    return new IllegalArgumentException(
        where + ": found the " + EXTENSION + " " + PlainText.of(String.valueOf(names))
            + ", expected a list of names of environment variables, such as [API_KEY]. Correct it.");
  }

  /** The variables of a user's name and password. */
  record Login(EnvironmentView user, EnvironmentView password) {
    private static final Set<String> KEYS = Set.of("user", "password");
  }
}
