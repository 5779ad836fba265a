package dev.apiscribe.review.diff;

import java.util.Set;

/**
 * One class or member that is not the same in the newer jars.
 *
 * @param type the class, its package left out, e.g. {@code Thing.Builder}
 * @param member a method, field or constructor; empty for the class itself
 * @param text what changed, a sentence without its full stop
 * @param mentions simple names of the types in its signatures
 */
public record JavaChange(
    String packageName,
    String type,
    String member,
    String text,
    boolean sourceCompatible,
    boolean binaryCompatible,
    Set<String> mentions) {

  /** Returns whether it is part of a server interface, which programs implement and do not call. */
  boolean isServer() {
    return packageName.contains(".server");
  }

  boolean breaksCallers() {
    return !isServer() && !(sourceCompatible && binaryCompatible);
  }

  /** The outermost class. */
  String outer() {
    return type.contains(".") ? type.substring(0, type.indexOf('.')) : type;
  }
}
