package dev.apiscribe.artifacts;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/**
 * Reads from class files what others can compile against: the module, and what is public or
 * protected in a package that the module exports and that is not named {@code internal}.
 */
final class ApiReader {
  private ApiReader() {}

  /** The module if it is one, then types by name, each followed by its members. */
  static List<Declaration> read(Path classes) throws IOException {
    TypePool pool = TypePool.Default.of(new ClassFileLocator.Compound(
        new ClassFileLocator.ForFolder(classes.toFile()),
        ClassFileLocator.ForClassLoader.ofSystemLoader(),
        new NamesOnly()));
    List<Declaration> declarations = new ArrayList<>();
    Optional<ModuleDescriptor> module = ModuleReader.read(classes);
    module.map(ModuleReader::declarations).ifPresent(declarations::addAll);
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> names = files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class")
              && !file.endsWith("-info.class")
              && !file.contains("/internal/"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
      for (String name : names) {
        TypeDescription type = pool.describe(name).resolve();
        if (ApiType.isVisible(type) && module.map(each -> exports(each, type)).orElse(true)) {
          declarations.addAll(new ApiType(type).declarations());
        }
      }
    }
    return declarations;
  }

  private static boolean exports(ModuleDescriptor module, TypeDescription type) {
    String packageName = type.getName().substring(0, type.getName().lastIndexOf('.'));
    return module.exports().stream()
        .anyMatch(exports -> !exports.isQualified() && exports.source().equals(packageName));
  }

  /**
   * Of a type that is not on the class path the name is known, which is all that a signature says
   * of it.
   */
  private static final class NamesOnly implements ClassFileLocator {
    @Override
    public Resolution locate(String name) {
      return new Resolution.Explicit(
          new ByteBuddy().makeInterface().name(name).make().getBytes());
    }

    @Override
    public void close() {}
  }
}
