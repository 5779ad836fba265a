package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.generator.internal.DocumentCheck;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The document and the files of its folder that its references lead to. */
public final class OpenApiFiles {
  private static final String NOWHERE = "/$ref/leads/nowhere";

  private final Map<String, YamlFile> files = new HashMap<>();

  /** @param location a file, an address, or the name of a resource on the class path */
  public YamlFile read(String location) {
    return files.computeIfAbsent(location, OpenApiFiles::parsed);
  }

  private static YamlFile parsed(String location) {
    String text = DocumentCheck.text(location);
    if (text.stripLeading().startsWith("{")) {
      try {
        return YamlFile.of(location, Json.parse(text));
      } catch (InvalidJsonException e) {
        // YAML may begin with a brace, too
      }
    }
    try {
      return YamlFile.parse(location, text);
    } catch (UnreadableSpecException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** Follows references; returns a missing node where they lead nowhere or back to themselves. */
  SpecNode resolved(SpecNode node) {
    SpecNode at = node;
    Set<String> passed = new HashSet<>();
    while (at.value().path("$ref").isTextual()) {
      at = passed.add(at.file().name() + "#" + at.pointer())
          ? target(at)
          : at.file().node(NOWHERE);
    }
    return at;
  }

  private SpecNode target(SpecNode at) {
    return referred(at.file(), at.text("$ref"));
  }

  /**
   * Follows one reference; returns a missing node where it leads nowhere.
   *
   * @param file in which the reference is written, and which was read before
   */
  public SpecNode referred(String file, String reference) {
    return referred(read(file), reference);
  }

  private SpecNode referred(YamlFile at, String reference) {
    int hash = reference.indexOf('#');
    if (hash == 0) {
      return local(at, reference);
    }
    String name = hash < 0 ? reference : reference.substring(0, hash);
    Path path = Path.of(at.name()).resolveSibling(name).normalize();
    YamlFile file = files.values().stream()
        .filter(known -> known.name().equals(path.toString()) || isFile(known.name(), path))
        .findFirst()
        .orElseGet(() -> read(path.toString()));
    return hash < 0 ? file.node("") : local(file, reference.substring(hash));
  }

  /** Returns whether a name leads to a file, whichever way it is written. */
  private static boolean isFile(String name, Path path) {
    try {
      return Path.of(name).normalize().equals(path);
    } catch (InvalidPathException e) { // an address
      return false;
    }
  }

  private static SpecNode local(YamlFile file, String reference) {
    return file.node(file.target(reference).orElse(reference.equals("#") ? "" : NOWHERE));
  }
}
