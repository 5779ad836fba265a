package dev.apiscribe.reachability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the {@code reachability-metadata.json} of all jars let a native image keep.
 *
 * @param kept {@code kind name}, as {@link Accesses} writes it
 * @param types the names of all types that are listed
 * @param resources the paths of all resources that are listed
 */
record Reachability(Set<String> kept, Set<String> types, Set<String> resources) {
  private static final Set<String> SECTIONS = Set.of("reflection", "resources");
  private static final Set<String> OF_A_TYPE =
      Set.of("type", "allDeclaredConstructors", "allDeclaredFields", "allDeclaredMethods");

  /** Below folders of classes; a file that says what is not understood here is refused. */
  static Reachability of(List<Path> folders) throws IOException {
    Reachability all = new Reachability(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        all.add(file, JsonMapper.builder().build().readTree(file.toFile()));
      }
    }
    return all;
  }

  static List<Path> files(Path folder) throws IOException {
    Path place = folder.resolve("META-INF/native-image");
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void add(Path file, JsonNode metadata) {
    understood(file, "", metadata, SECTIONS);
    int index = 0;
    for (JsonNode type : metadata.path("reflection")) {
      understood(file, "/reflection/" + index++, type, OF_A_TYPE);
      String name = type.path("type").asText();
      if (!types.add(name)) {
        throw new IllegalStateException(
            file + ": " + name + " is listed a second time. Remove one.");
      }
      kept.add("type " + name);
      keep(type, "allDeclaredConstructors", "constructors " + name);
      keep(type, "allDeclaredFields", "fields " + name);
      keep(type, "allDeclaredMethods", "methods " + name);
    }
    for (JsonNode resource : metadata.path("resources")) {
      kept.add("resource " + resource.path("glob").asText());
      resources.add(resource.path("glob").asText());
    }
  }

  private void keep(JsonNode type, String flag, String what) {
    if (type.path(flag).asBoolean()) {
      kept.add(what);
    }
  }

  private static void understood(Path file, String pointer, JsonNode node, Set<String> members) {
    List<String> others = new ArrayList<>();
    node.fieldNames().forEachRemaining(others::add);
    others.removeAll(members);
    if (!others.isEmpty()) {
      throw new IllegalStateException(file + " at \"" + pointer + "\": found " + others
          + ", expected only " + new TreeSet<>(members));
    }
  }
}
