package dev.apiscribe.generator.internal;

import dev.apiscribe.generator.internal.WrittenDocument.WrittenPlace;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks of a document for its later readers: references lead to the document itself or to files of
 * its folder.
 */
public final class DocumentCheck {
  private static final Pattern COMPONENT_NAME = Pattern.compile("[A-Za-z0-9._-]+");
  private static final Pattern MAPPING = Pattern.compile(".*/discriminator/mapping/[^/]+");

  /** What is below these are names, whatever they look like. */
  private static final Set<String> NAMES = Set.of(
      "properties",
      "patternProperties",
      "dependentSchemas",
      "$defs",
      "definitions",
      "schemas",
      "parameters",
      "requestBodies",
      "responses",
      "headers",
      "examples",
      "links",
      "callbacks",
      "securitySchemes",
      "pathItems",
      "webhooks",
      "content",
      "encoding",
      "mapping",
      "variables");

  private final Set<Path> checked = new HashSet<>();

  private DocumentCheck() {}

  /**
   * Fails with {@link IllegalArgumentException} that has file, JSON Pointer and what to do.
   *
   * @param location a file, an address, or the name of a resource on the class path, as
   *     openapi-generator takes them
   */
  public static void of(String location) {
    Path file = file(location);
    if (file != null) {
      new DocumentCheck().check(file, null);
    } else {
      new DocumentCheck().check(text(location), location, null);
    }
  }

  /**
   * Fails with {@link IllegalArgumentException} for a text that takes its reader more time or
   * memory than it is worth; the message has the file and, where there is one, the JSON Pointer.
   */
  public static void ofSize(String text, String file) {
    WrittenDocument.parse(text, file);
  }

  /**
   * Does the same for a document that a program has; there are no files that its references may
   * lead to.
   *
   * @param name for messages
   */
  public static void ofText(String text, String name) {
    new DocumentCheck().check(text, name, null);
  }

  /** Returns the refusal of a document with a text that is too long, with file and JSON Pointer. */
  public static IllegalArgumentException placeOf(LongTextException tooLong, String location) {
    return tooLong.in(text(location), location);
  }

  private static Path file(String location) {
    try {
      Path file = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
      return Files.isRegularFile(file) ? file : null;
    } catch (IllegalArgumentException e) { // not the name of a file
      return null;
    }
  }

  /** Returns the text of a document. */
  public static String text(String location) {
    try (InputStream in = open(location)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          location
              + ": it cannot be read again to check its references, expected a file. Save it as one. "
              + e.getMessage(),
          e);
    }
  }

  private static InputStream open(String location) throws IOException {
    Path file = file(location);
    if (file != null) {
      return Files.newInputStream(file);
    }
    if (location.matches("(?i)(https?|jar):.*")) {
      return URI.create(location).toURL().openStream();
    }
    String name = location.replaceFirst("^classpath:", "").replaceFirst("^/", "");
    for (ClassLoader loader : new ClassLoader[] {
      Thread.currentThread().getContextClassLoader(), DocumentCheck.class.getClassLoader()
    }) {
      InputStream in = loader == null ? null : loader.getResourceAsStream(name);
      if (in != null) {
        return in;
      }
    }
    throw new IOException("Found no such file and no such resource.");
  }

  private void check(Path file, DocumentFolder folder) {
    try {
      if (checked.add(file.toRealPath())) {
        check(
            Files.readString(file),
            file.toString(),
            folder == null ? DocumentFolder.of(file) : folder.beside(file));
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          file
              + ": found bytes that are not valid UTF-8, expected a document in UTF-8. Save the file again as UTF-8.",
          e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + ": it cannot be read. Check the path and its permissions. " + e.getMessage(), e);
    }
  }

  /** @param folder null where there is none */
  private void check(String text, String name, DocumentFolder folder) {
    WrittenDocument document = WrittenDocument.parse(text, name);
    Set<String> ids = ids(document);
    for (WrittenPlace place : document.places()) {
      String at = name + "#" + place.pointer();
      if (place.text() == null) {
        continue;
      }
      boolean mapped = MAPPING.matcher(place.pointer()).matches()
          && !COMPONENT_NAME.matcher(place.text()).matches();
      boolean isReference = place.name().equals("$ref")
          && !isInExtension(place.pointer())
          && !ids.contains(place.text().replaceFirst("#.*", ""));
      if (isReference || mapped) {
        reference(place, PlainText.of(at), folder);
      }
    }
  }

  /** Returns the names that schemas give themselves: a reference to one is into the document. */
  private static Set<String> ids(WrittenDocument document) {
    Set<String> ids = new HashSet<>();
    for (WrittenPlace place : document.places()) {
      if (place.name().equals("$id") && place.text() != null) {
        ids.add(place.text().replaceFirst("#.*", ""));
      }
    }
    return ids;
  }

  /** Returns whether a place is in an extension, in which a reference is a text like any other. */
  private static boolean isInExtension(String pointer) {
    String[] steps = pointer.split("/");
    for (int i = 1; i < steps.length; i++) {
      if (steps[i].startsWith("x-") && !NAMES.contains(steps[i - 1])) {
        return true;
      }
    }
    return false;
  }

  private void reference(WrittenPlace place, String at, DocumentFolder folder) {
    String reference = place.text();
    if (reference.startsWith("#")) {
      return; // what leads nowhere is judged where it is read
    }
    if (folder == null) {
      throw new IllegalArgumentException(at + ": found '" + PlainText.of(reference)
          + "', expected a reference into the document. Bring in what it leads to.");
    }
    int fragment = reference.indexOf('#');
    Path file = folder.file(fragment < 0 ? reference : reference.substring(0, fragment), at);
    check(file, folder);
  }
}
