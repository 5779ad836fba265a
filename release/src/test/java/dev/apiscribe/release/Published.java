package dev.apiscribe.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * One artifact in the folder that was published to: its pom, its jar, and what lies beside them.
 */
record Published(Repository repository, String artifact, Path folder) {
  boolean hasJar() throws IOException {
    return !pom().select("project > packaging").text().equals("pom");
  }

  Document pom() throws IOException {
    return Jsoup.parse(Files.readString(file(".pom")), Parser.xmlParser());
  }

  Path jar() throws IOException {
    return file("\\d\\.jar|SNAPSHOT\\.jar");
  }

  /** The jar with all that its program needs, of an artifact that has one. */
  Path standalone() throws IOException {
    return file("-cli.jar");
  }

  Path sources() throws IOException {
    return file("-sources.jar");
  }

  Path javadoc() throws IOException {
    return file("-javadoc.jar");
  }

  Path sbom() throws IOException {
    return file("-cyclonedx.json");
  }

  /** The jars that come with it at run time, as its SBOM says. */
  List<Path> dependencies() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (JsonNode component : new JsonMapper().readTree(sbom().toFile()).path("components")) {
      if (!component.path("scope").asText().equals("optional")) {
        jars.add(repository.jar(
            component.path("group").asText(),
            component.path("name").asText(),
            component.path("version").asText()));
      }
    }
    return jars;
  }

  /** The jar with all that it needs at run time, in bytes. */
  long weight() throws IOException {
    long bytes = Files.size(jar());
    for (Path dependency : dependencies()) {
      bytes += Files.size(dependency);
    }
    return bytes;
  }

  /** The packages of its classes. */
  Set<String> packages() throws IOException {
    return packages(jar());
  }

  /** The packages of the classes in a jar, those for newer JDKs left out. */
  static Set<String> packages(Path jar) throws IOException {
    Set<String> packages = new TreeSet<>();
    for (String entry : entries(jar)) {
      if (entry.endsWith(".class") && entry.contains("/") && !entry.startsWith("META-INF/")) {
        packages.add(entry.substring(0, entry.lastIndexOf('/') + 1));
      }
    }
    return packages;
  }

  /** How many classes are in its jar. */
  long classes() throws IOException {
    return classes(jar());
  }

  /** How many are in its jar and in those that come with it. */
  long classesWithDependencies() throws IOException {
    long classes = classes();
    for (Path dependency : dependencies()) {
      classes += classes(dependency);
    }
    return classes;
  }

  private static long classes(Path jar) throws IOException {
    return entries(jar).stream().filter(entry -> entry.endsWith(".class")).count();
  }

  /**
   * The name of its module, and whether it has a descriptor; "none" where a file's name would be
   * the module's.
   */
  String module() throws IOException {
    ModuleReference module = ModuleFinder.of(jar()).findAll().iterator().next();
    if (!module.descriptor().isAutomatic()) {
      return module.descriptor().name();
    }
    try (JarFile file = new JarFile(jar().toFile())) {
      String name = file.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
      return name == null ? "none" : name + " (automatic)";
    }
  }

  /** The files in a jar. */
  static List<String> entries(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(Object::toString)
          .toList();
    }
  }

  /** The one file whose name ends so. */
  private Path file(String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files
          .filter(file -> file.getFileName().toString().matches(".*(" + end + ")"))
          .toList();
      if (found.size() != 1) {
        throw new IOException("One file *" + end + " was expected in " + folder + ": " + found);
      }
      return found.get(0);
    }
  }
}
