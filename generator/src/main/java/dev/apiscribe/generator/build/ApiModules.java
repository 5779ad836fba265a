package dev.apiscribe.generator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The entries that each API of {@code specs/} needs in poms, which Maven cannot derive from the
 * folder: a module for each output of {@code generator-config/}, and the dependencies on them of
 * each pom that says {@code outputs.of.every.api}.
 */
final class ApiModules {
  /** In a pom: the outputs of each API that the pom depends on or manages. */
  static final String NEEDED = "outputs.of.every.api";

  private static final String PREFIX = "apiscribe-";

  private final Path root;
  private final List<String> apis;
  private final List<String> outputs;
  private final Map<Path, PomFile> poms = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  private ApiModules(Path root) throws IOException {
    this.root = root;
    apis = names(
        root.resolve("specs"), folder -> Files.isRegularFile(folder.resolve("openapi.yaml")), "");
    outputs = names(root.resolve("generator-config"), Files::isRegularFile, ".yaml");
    read(root);
  }

  /** A sentence for each missing part, with the file and what to write there. */
  static List<String> missing(Path root) throws IOException {
    ApiModules modules = new ApiModules(root);
    for (String output : modules.outputs) {
      modules.checkOutput(output);
    }
    for (Map.Entry<Path, PomFile> pom : modules.poms.entrySet()) {
      modules.checkDependencies(pom.getKey(), pom.getValue());
    }
    return modules.missing;
  }

  private interface ModuleFilter {
    boolean is(Path path);
  }

  private static List<String> names(Path folder, ModuleFilter which, String suffix)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(which::is)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .sorted()
          .toList();
    }
  }

  /**
   * Reads the pom of a folder and of each module below; Maven itself has refused a module that is
   * not there.
   */
  private void read(Path folder) throws IOException {
    PomFile pom = PomFile.read(folder.resolve("pom.xml"));
    poms.put(folder, pom);
    for (String module : pom.modules()) {
      if (Files.isRegularFile(folder.resolve(module).resolve("pom.xml"))) {
        read(folder.resolve(module));
      }
    }
  }

  private void checkOutput(String output) throws IOException {
    Path parent = null;
    for (Map.Entry<Path, PomFile> pom : poms.entrySet()) {
      if (pom.getValue().property("generation.output").equals(output)) {
        parent = pom.getKey();
      }
    }
    if (parent == null) {
      missing.add("generator-config/" + output + ".yaml: found no pom with <generation.output>"
          + output + "</generation.output>, expected the parent of its"
          + " modules. Add one, or delete the file.");
      return;
    }
    for (String api : apis) {
      checkModule(parent, output, api);
    }
    for (String module : poms.get(parent).modules()) {
      if (!apis.contains(module)) {
        missing.add(place(parent) + ": found <module>" + module
            + "</module>, expected one only for each folder of specs/. Remove it, or add specs/"
            + module + "/openapi.yaml.");
      }
    }
  }

  private void checkModule(Path parent, String output, String api) throws IOException {
    Path folder = parent.resolve(api);
    Path pom = folder.resolve("pom.xml");
    String artifact = artifact(api, output);
    if (!Files.isRegularFile(pom)) {
      String neighbour = apis.stream()
          .filter(each -> Files.isRegularFile(parent.resolve(each).resolve("pom.xml")))
          .findFirst()
          .orElse("");
      missing.add(place(folder) + ": found no file, expected the module " + artifact + ". "
          + (neighbour.isEmpty()
              ? "Add it."
              : "Copy " + place(parent.resolve(neighbour)) + " and replace " + neighbour + " by "
                  + api + "."));
    } else {
      checkPom(folder, PomFile.read(pom), artifact, api);
      checkOwnDependencies(parent, PomFile.read(pom), api);
    }
    if (!poms.get(parent).modules().contains(api)) {
      missing.add(place(parent) + ": found no module " + api + ", expected one for specs/" + api
          + ". Add <module>" + api + "</module>.");
    }
  }

  private void checkPom(Path folder, PomFile pom, String artifact, String api) {
    if (!pom.artifact().equals(artifact)) {
      missing.add(place(folder) + ": found the artifact " + pom.artifact() + ", expected "
          + artifact + ". Correct <artifactId>.");
    }
    String property = pom.property("api");
    if (!property.equals(api)) {
      missing.add(place(folder) + ": found <api>" + property + "</api>, expected " + api
          + ", whose spec is to be generated. Correct the property.");
    }
    for (String dependency : pom.dependencies()) {
      for (String other : apis) {
        if (!other.equals(api)
            && outputs.stream().anyMatch(output -> dependency.equals(artifact(other, output)))) {
          missing.add(place(folder) + ": found a dependency on " + dependency
              + ", expected the same of " + api + ". Replace " + other + " by " + api + ".");
        }
      }
    }
  }

  /** The modules of one output depend on the same outputs, each on those of its API. */
  private void checkOwnDependencies(Path parent, PomFile pom, String api) throws IOException {
    for (String other : apis) {
      Path neighbour = parent.resolve(other);
      if (!other.equals(api) && poms.containsKey(neighbour)) {
        for (String output : outputs) {
          boolean expected = poms.get(neighbour).dependencies().contains(artifact(other, output));
          if (expected && !pom.dependencies().contains(artifact(api, output))) {
            missing.add(place(parent.resolve(api)) + ": found no dependency on "
                + artifact(api, output) + ", expected one as " + place(neighbour) + " has on "
                + artifact(other, output) + ". Add it.");
          }
        }
        return;
      }
    }
  }

  private void checkDependencies(Path folder, PomFile pom) {
    String needed = pom.property(NEEDED);
    if (needed.isBlank()) {
      return;
    }
    List<String> found = pom.dependencies();
    for (String output : needed.strip().split("\\s+")) {
      for (String api : apis) {
        if (!found.contains(artifact(api, output))) {
          missing.add(place(folder) + ": found no dependency on " + artifact(api, output)
              + ", expected one for each API (" + NEEDED
              + "). Add it next to the others.");
        }
      }
    }
  }

  private static String artifact(String api, String output) {
    return PREFIX + api + "-" + output;
  }

  private String place(Path folder) {
    return root.relativize(folder.resolve("pom.xml")).toString().replace('\\', '/');
  }
}
