package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.adapt.Draft.Origin;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that schemas were given, by where they are written, so that another schema never takes
 * the name of one that was there before. A schema that is gone keeps its name.
 */
public final class NameLock {
  private static final String NAME = "[A-Za-z0-9._-]{1,200}";

  /** By place and by the name that the place asks for, in the order of the file. */
  private final Map<String, String> names = new TreeMap<>();
  /** Places by the names of classes in lower case. */
  private final Map<String, String> holders = new HashMap<>();

  private final Set<String> before = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  private NameLock() {}

  /** Returns a lock that holds no name. */
  public static NameLock none() {
    return new NameLock();
  }

  /**
   * Reads a lock; one without names if there is no such file. Fails with
   * {@link IllegalArgumentException} if it is not a lock.
   */
  public static NameLock read(Path file) {
    NameLock lock = new NameLock();
    if (Files.exists(file)) {
      try {
        lock.read(Json.parse(Files.readAllBytes(file)));
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            PlainText.inShort(file.getFileName() + ": expected names by places, found "
                + e.getMessage() + ". Take it from your version control, or delete it."),
            e);
      }
    }
    return lock;
  }

  private void read(JsonNode json) {
    if (!json.isObject()) {
      throw new IllegalArgumentException("another value");
    }
    json.properties().forEach(each -> {
      String name = each.getValue().asText("");
      if (!each.getValue().isTextual() || !name.matches(NAME)) {
        throw new IllegalArgumentException("no name for " + each.getKey());
      }
      if (holders.containsKey(key(name))) {
        throw new IllegalArgumentException("the name " + name + " twice");
      }
      names.put(each.getKey(), name);
      holders.put(key(name), each.getKey());
      before.add(each.getKey());
    });
  }

  /** Writes the names to a file if it has others; fails if that cannot be written. */
  public void write(Path file) {
    StringBuilder json = new StringBuilder("{");
    names.forEach((place, name) -> json.append(json.length() > 1 ? ",\n  " : "\n  ")
        .append(text(place))
        .append(": ")
        .append(text(name)));
    byte[] bytes = json.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    try {
      if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String value) {
    return new String(Json.bytes(Draft.JSON.textNode(value)), StandardCharsets.UTF_8);
  }

  /** Returns the place of a part, and the name that it asks for; each is returned once. */
  String place(Draft draft, JsonNode part, String wanted) {
    String place = at(draft, part, wanted);
    while (!used.add(place)) {
      place += "'";
    }
    return place;
  }

  /** Returns the place of a part that is the only one there. */
  static String at(Draft draft, JsonNode part, String wanted) {
    Origin origin = draft.origin(part);
    String file =
        origin.file().equals(draft.file()) ? "" : origin.file().replaceFirst(".*[/\\\\]", "");
    return file + "#" + origin.pointer() + " " + wanted;
  }

  /** Returns a place for people. */
  static String told(String place) {
    return place.substring(0, place.lastIndexOf(' '));
  }

  /** Returns whether a place was in the file. */
  boolean isOfBefore(String place) {
    return before.contains(place);
  }

  /** Returns the name of what is at a place; null if the place is new. */
  String named(String place) {
    return names.get(place);
  }

  /** Returns the place that has the name, in whatever case; null if it is free. */
  String holder(String name) {
    return holders.get(key(name));
  }

  void put(String place, String name) {
    names.put(place, name);
    holders.put(key(name), place);
  }

  private static String key(String name) {
    return JavaNames.type(name).toLowerCase(Locale.ROOT);
  }
}
