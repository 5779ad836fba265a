package dev.apiscribe.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that was published to. */
record Repository(Path root) {
  private static final Path LOCAL = Path.of(System.getProperty("local.repository"));
  private static final String TIME_OF_A_SNAPSHOT = "-\\d{8}\\.\\d{6}-\\d+";

  /** What {@code release/check} has published. */
  static Repository first() {
    return new Repository(Path.of("../target/repository"));
  }

  /** The same commit, built once more in another folder. */
  static Repository second() {
    return new Repository(Path.of("../target/release/repository"));
  }

  List<Published> artifacts() throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve("dev/apiscribe"))) {
      return folders.filter(Files::isDirectory).sorted().map(this::published).toList();
    }
  }

  List<Published> jars() throws IOException {
    List<Published> jars = new ArrayList<>();
    for (Published each : artifacts()) {
      if (each.hasJar()) {
        jars.add(each);
      }
    }
    return jars;
  }

  private Published published(Path artifact) {
    try (Stream<Path> versions = Files.list(artifact)) {
      Path version = versions.filter(Files::isDirectory).findFirst().orElseThrow();
      return new Published(this, artifact.getFileName().toString(), version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ours from here, those of others from where Maven keeps them. */
  Path jar(String group, String artifact, String version) throws IOException {
    if (group.equals("dev.apiscribe")) {
      return published(root.resolve("dev/apiscribe").resolve(artifact)).jar();
    }
    return LOCAL
        .resolve(group.replace('.', '/'))
        .resolve(artifact)
        .resolve(version)
        .resolve(artifact + "-" + version + ".jar");
  }

  /**
   * All files that a build has made, by path. A snapshot's names without the time of the
   * deployment; and without what Maven keeps about deployments ({@code maven-metadata.xml}), which
   * is that time.
   */
  Map<String, Path> made() throws IOException {
    Map<String, Path> made = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("maven-metadata.xml"))
          .forEach(file ->
              made.put(root.relativize(file).toString().replaceAll(TIME_OF_A_SNAPSHOT, ""), file));
    }
    return made;
  }
}
