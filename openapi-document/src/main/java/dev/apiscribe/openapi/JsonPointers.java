package dev.apiscribe.openapi;

/** The steps of a JSON Pointer (RFC 6901), in which slashes and tildes of names are escaped. */
public final class JsonPointers {
  private JsonPointers() {}

  /** Returns the step that leads to a property, slash included. */
  public static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the name that a step without its slash leads to; of a whole pointer, a text for people. */
  public static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  /** Returns the name that the last step leads to; empty for the whole document. */
  public static String lastName(String pointer) {
    return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
  }
}
