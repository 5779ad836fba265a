package dev.apiscribe.artifacts;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads from a module's descriptor what other modules are given by it. */
final class ModuleReader {
  private ModuleReader() {}

  /** Empty for classes that are not a module. */
  static Optional<ModuleDescriptor> read(Path classes) throws IOException {
    Path file = classes.resolve("module-info.class");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(ModuleDescriptor.read(in));
    }
  }

  /**
   * The module, then what it exports, opens and lets others read; what it requires for itself is
   * its own affair.
   */
  static List<Declaration> declarations(ModuleDescriptor module) {
    TreeSet<String> members = new TreeSet<>();
    module.exports().stream().map(ModuleReader::text).forEach(members::add);
    module.opens().stream().map(ModuleReader::text).forEach(members::add);
    module.requires().stream()
        .filter(each -> each.modifiers().contains(Requires.Modifier.TRANSITIVE))
        .map(ModuleReader::text)
        .forEach(members::add);
    List<Declaration> declarations = new ArrayList<>();
    declarations.add(
        Declaration.ofType((module.isOpen() ? "open " : "") + "module " + module.name()));
    members.forEach(member -> declarations.add(new Declaration(module.name(), member)));
    return declarations;
  }

  private static String text(Exports exports) {
    return "exports " + exports.source()
        + (exports.isQualified()
            ? " to " + String.join(", ", new TreeSet<>(exports.targets()))
            : "");
  }

  private static String text(Opens opens) {
    return "opens " + opens.source()
        + (opens.isQualified() ? " to " + String.join(", ", new TreeSet<>(opens.targets())) : "");
  }

  private static String text(Requires requires) {
    return "requires " + (requires.modifiers().contains(Requires.Modifier.STATIC) ? "static " : "")
        + "transitive " + requires.name();
  }
}
