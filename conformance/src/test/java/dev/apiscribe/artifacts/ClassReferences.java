package dev.apiscribe.artifacts;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.commons.ClassRemapper;
import net.bytebuddy.jar.asm.commons.Remapper;
import net.bytebuddy.utility.OpenedClassReader;

/** Which modules class files refer to, by the packages that they name. */
final class ClassReferences {
  private final Map<String, ModuleDescriptor> modules = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();

  private ClassReferences() {}

  /** Knows the JDK, and what lies on the class path of the tests as the module path sees it. */
  static ClassReferences onClassPath() {
    ClassReferences references = new ClassReferences();
    Stream<ModuleReference> onPath = Arrays.stream(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .flatMap(entry -> ModuleFinder.of(entry).findAll().stream());
    // Jars without a descriptor come last: some hold copies of packages that are at home elsewhere.
    Stream.concat(ModuleFinder.ofSystem().findAll().stream(), onPath)
        .sorted(Comparator.comparing(each -> each.descriptor().isAutomatic()))
        .forEach(each -> references.add(each.descriptor()));
    return references;
  }

  private void add(ModuleDescriptor module) {
    modules.putIfAbsent(module.name(), module);
    module.packages().forEach(name -> homes.putIfAbsent(name, module.name()));
  }

  /** Without java.base and the classes' own module. */
  Set<String> modulesUsedBy(Path classes) throws IOException {
    Set<String> own = packagesOf(classes);
    Set<String> used = new TreeSet<>();
    for (String name : packagesNamedBy(classes)) {
      if (!own.contains(name)) {
        String home = homes.get(name);
        if (home == null) {
          throw new IllegalStateException(classes + " names the package " + name
              + ", which no module on the class path has. Add its jar to the tests.");
        }
        used.add(home);
      }
    }
    used.remove("java.base");
    return used;
  }

  /** The module, and what it requires transitively. */
  void addWithWhatItHandsOn(String name, Set<String> read) {
    ModuleDescriptor module = modules.get(name);
    if (!read.add(name) || module == null) {
      return;
    }
    module.requires().stream()
        .filter(each -> each.modifiers().contains(Modifier.TRANSITIVE))
        .forEach(each -> addWithWhatItHandsOn(each.name(), read));
  }

  static Set<String> packagesOf(Path classes) throws IOException {
    if (!Files.isDirectory(classes)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
          .map(file ->
              classes.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** In signatures, code and annotations. */
  private static Set<String> packagesNamedBy(Path classes) throws IOException {
    Set<String> packages = new TreeSet<>();
    Remapper collector = new Remapper(OpenedClassReader.ASM_API) {
      @Override
      public String map(String internalName) {
        packages.add(internalName
            .substring(0, Math.max(0, internalName.lastIndexOf('/')))
            .replace('/', '.'));
        return internalName;
      }
    };
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files
          .filter(each -> each.toString().endsWith(".class") && !each.endsWith("module-info.class"))
          .toList()) {
        // The writer takes all there is, so that all is visited.
        new ClassReader(Files.readAllBytes(file))
            .accept(new ClassRemapper(new ClassWriter(0), collector), 0);
      }
    }
    if (packages.isEmpty()) {
      throw new IllegalStateException(
          classes + " holds no classes. Build it: ./mvnw package -DskipTests");
    }
    return packages;
  }
}
