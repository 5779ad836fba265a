package dev.apiscribe.artifacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/** Reads from class files what others can compile against: public and protected, and in no package named {@code internal}. */
final class ApiReader {
  private ApiReader() {}

  /** Types by name, each followed by its members. */
  static List<Declaration> read(Path classes) throws IOException {
    TypePool pool =
        TypePool.Default.of(
            new ClassFileLocator.Compound(
                new ClassFileLocator.ForFolder(classes.toFile()), ClassFileLocator.ForClassLoader.ofSystemLoader(), new NamesOnly()));
    List<Declaration> declarations = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> names = files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class") && !file.contains("/internal/"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.')).sorted().toList();
      for (String name : names) {
        TypeDescription type = pool.describe(name).resolve();
        if (ApiType.isVisible(type)) {
          declarations.addAll(new ApiType(type).declarations());
        }
      }
    }
    return declarations;
  }

  /** Of a type that is not on the class path the name is known, which is all that a signature says of it. */
  private static final class NamesOnly implements ClassFileLocator {
    @Override
    public Resolution locate(String name) {
      return new Resolution.Explicit(new ByteBuddy().makeInterface().name(name).make().getBytes());
    }

    @Override
    public void close() {}
  }
}
