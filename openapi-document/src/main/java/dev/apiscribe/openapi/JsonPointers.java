package dev.apiscribe.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The steps of a JSON Pointer (RFC 6901), in which slashes and tildes of names are escaped. */
public final class JsonPointers {
  private JsonPointers() {}

  /** Returns the step that leads to a property, slash included. */
  public static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * Returns the name that a step without its slash leads to; of a whole pointer, a text for people.
   */
  public static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  /**
   * Returns the pointer that the fragment of a reference means: what an address cannot hold is
   * escaped by percent signs.
   */
  public static String ofFragment(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  /** Returns the pointer that a reference within a document means, {@code #/info} for instance. */
  public static String ofReference(String reference) {
    return ofFragment(reference.substring(reference.indexOf('#') + 1));
  }

  /** Returns the name that the last step leads to; empty for the whole document. */
  public static String lastName(String pointer) {
    return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
  }
}
