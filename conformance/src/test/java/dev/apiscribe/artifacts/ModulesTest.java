package dev.apiscribe.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the jars say of themselves as modules. The compiler sees to it that nothing is missing;
 * this, that nothing is too much.
 */
class ModulesTest {
  /** Only the compiler reads what stays in the sources. */
  private static final Set<String> IN_SOURCES_ONLY = Set.of("java.compiler");

  private static final Map<String, ModuleDescriptor> MODULES = new TreeMap<>();
  private static final Map<String, Path> FOLDERS = new TreeMap<>();
  private static ClassReferences references;

  @BeforeAll
  static void readWhatTheBuildHasMade() throws IOException {
    FOLDERS.putAll(new Poms(Path.of("..")).published());
    for (Map.Entry<String, Path> each : FOLDERS.entrySet()) {
      ModuleReader.read(classes(each.getKey()))
          .ifPresent(module -> MODULES.put(each.getKey(), module));
    }
    references = ClassReferences.onClassPath();
  }

  static Set<String> modules() {
    return MODULES.keySet();
  }

  static Set<String> artifacts() {
    return FOLDERS.keySet();
  }

  /**
   * A name that changes breaks those who require it: either the descriptor has it, or the manifest.
   */
  @ParameterizedTest
  @MethodSource("artifacts")
  void hasANameThatStays(String artifact) throws IOException {
    ModuleDescriptor module = MODULES.get(artifact);
    boolean named = Files.readString(FOLDERS.get(artifact).resolve("pom.xml"))
        .contains("<Automatic-Module-Name>");
    assertThat(module != null)
        .as("a descriptor, or else Automatic-Module-Name in the pom, and not both")
        .isNotEqualTo(named);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void requiresNothingThatItsClassesDoNotUse(String artifact) throws IOException {
    Set<String> used = new TreeSet<>(references.modulesUsedBy(classes(artifact)));
    used.addAll(IN_SOURCES_ONLY);
    assertThat(names(MODULES.get(artifact)))
        .as("what " + artifact + " requires")
        .isSubsetOf(used);
  }

  /** What is used and not required comes from a module that hands it on. */
  @ParameterizedTest
  @MethodSource("modules")
  void readsAllThatItsClassesUse(String artifact) throws IOException {
    Set<String> read = new TreeSet<>();
    read.add(MODULES.get(artifact).name());
    read.add("java.base");
    names(MODULES.get(artifact)).forEach(name -> references.addWithWhatItHandsOn(name, read));
    assertThat(read)
        .as("what " + artifact + " reads")
        .containsAll(references.modulesUsedBy(classes(artifact)));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void exportsNoInternals(String artifact) {
    assertThat(MODULES.get(artifact).exports())
        .isNotEmpty()
        .noneMatch(exports -> exports.source().matches(".*\\.internal(\\..*)?"));
  }

  /** The module path refuses two modules with one package. */
  @Test
  void haveNoPackageInCommon() throws IOException {
    Map<String, List<String>> owners = new TreeMap<>();
    for (String artifact : FOLDERS.keySet()) {
      for (String each : ClassReferences.packagesOf(classes(artifact))) {
        owners.computeIfAbsent(each, key -> new ArrayList<>()).add(artifact);
      }
    }
    assertThat(owners).isNotEmpty();
    assertThat(owners.values()).allSatisfy(several -> assertThat(several).hasSize(1));
  }

  private static Set<String> names(ModuleDescriptor module) {
    return module.requires().stream()
        .filter(each -> !each.modifiers().contains(Modifier.MANDATED))
        .map(Requires::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Path classes(String artifact) {
    return FOLDERS.get(artifact).resolve("target/classes");
  }
}
