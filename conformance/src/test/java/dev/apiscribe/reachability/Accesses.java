package dev.apiscribe.reachability;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read of our classes by reflection. The JDK's own classes call it, so it is loaded by the
 * boot loader and knows nothing but {@code java.base}.
 */
public final class Accesses {
  /** {@code kind name}. */
  public static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private static final String OURS = "dev.apiscribe.";
  private static final String ANNOTATIONS = "sun.reflect.annotation.";

  private Accesses() {}

  /** A type by its name, or members of it. */
  public static void ofType(String kind, String name) {
    if (name != null
        && name.startsWith(OURS)
        && !isOfTests(name)
        && !name.contains("$$Lambda")
        && matters(caller())) {
      SEEN.add(kind + " " + name);
    }
  }

  /** A resource by its path in a jar. */
  public static void ofResource(String path) {
    if (path != null
        && (path.startsWith("dev/apiscribe/") || path.startsWith("META-INF/apiscribe/"))
        && matters(caller())) {
      SEEN.add("resource " + path);
    }
  }

  /** A resource of a class, as {@link Class#getResourceAsStream} finds it. */
  public static void ofResource(Class<?> type, String name) {
    if (name != null) {
      ofResource(
          name.startsWith("/")
              ? name.substring(1)
              : type.getPackageName().replace('.', '/') + "/" + name);
    }
  }

  private static boolean matters(String caller) {
    return !isOfTests(caller)
        && !caller.equals(Class.class.getName())
        && !caller.startsWith(ANNOTATIONS);
  }

  private static boolean isOfTests(String name) {
    return name.startsWith("dev.apiscribe.conformance.")
        || name.startsWith("dev.apiscribe.reachability.");
  }

  /** The first that is not of the JDK: the tests' own reflection is not part of what they watch. */
  private static String caller() {
    return StackWalker.getInstance()
        .walk(frames -> frames
            .filter(Accesses::asks)
            .map(StackFrame::getClassName)
            .findFirst()
            .orElse(""));
  }

  /**
   * The JDK itself asks only for annotations and the values of an enum, which a native image always
   * knows.
   */
  private static boolean asks(StackFrame frame) {
    String name = frame.getClassName();
    boolean ofTheJdk =
        name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
    return ofTheJdk
        ? frame.getMethodName().equals("getEnumConstantsShared") || name.startsWith(ANNOTATIONS)
        : !name.equals(Accesses.class.getName());
  }
}
