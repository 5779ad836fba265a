package dev.apiscribe.reachability;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read of our classes by reflection. The JDK's own classes call it, so it is loaded by the boot loader and knows
 * nothing but {@code java.base}.
 */
public final class Accesses {
  /** {@code kind name}. */
  public static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private static final String OURS = "dev.apiscribe.";

  private Accesses() {}

  /** A type by its name, or members of it. */
  public static void ofType(String kind, String name) {
    if (name != null && name.startsWith(OURS) && !isOfTests(name) && !isOfTests(caller())) {
      SEEN.add(kind + " " + name);
    }
  }

  /** A resource by its path in a jar. */
  public static void ofResource(String path) {
    if (path != null && (path.startsWith("dev/apiscribe/") || path.startsWith("META-INF/apiscribe/")) && !isOfTests(caller())) {
      SEEN.add("resource " + path);
    }
  }

  /** A resource of a class, as {@link Class#getResourceAsStream} finds it. */
  public static void ofResource(Class<?> type, String name) {
    if (name != null) {
      ofResource(name.startsWith("/") ? name.substring(1) : type.getPackageName().replace('.', '/') + "/" + name);
    }
  }

  private static boolean isOfTests(String name) {
    return name.startsWith("dev.apiscribe.conformance.") || name.startsWith("dev.apiscribe.reachability.");
  }

  /** The first that is not of the JDK: the tests' own reflection is no part of what they watch. */
  private static String caller() {
    return StackWalker.getInstance()
        .walk(frames -> frames.map(StackFrame::getClassName).filter(Accesses::isNotOfTheJdk).findFirst().orElse(""));
  }

  private static boolean isNotOfTheJdk(String name) {
    return !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun.") && !name.equals(Accesses.class.getName());
  }
}
