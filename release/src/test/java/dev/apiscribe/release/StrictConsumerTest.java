package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that takes warnings for errors, as this one does, compiles against each published jar
 * and all that comes with it.
 */
class StrictConsumerTest {
  /**
   * What stands beside a server's interfaces: the frameworks that the conformance of the same
   * commit runs on.
   */
  private static final Path FRAMEWORKS = Path.of("../target/release/first/conformance/target/lib");

  @TempDir
  Path classes;

  @Test
  void noPublishedJarNamesOthersThatDoNotLieBesideIt() throws IOException {
    for (Published each : Repository.first().jars()) {
      try (JarFile jar = new JarFile(each.jar().toFile())) {
        assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path"))
            .as(each.artifact())
            .isNull();
      }
    }
  }

  @Test
  void compilesOnTheClassPath() throws IOException {
    for (Published each : Repository.first().jars()) {
      Source uses = new Source("Uses.java", "class Uses { " + fields(typesOf(each)) + "}");
      assertThat(messages(List.of("-classpath", path(each)), uses))
          .as(each.artifact())
          .isEmpty();
    }
  }

  @Test
  void compilesOnTheModulePath() throws IOException {
    for (Published each : Repository.first().jars()) {
      String module = each.module().replace(" (automatic)", "");
      if (module.equals("none") || each.packages().isEmpty()) {
        continue;
      }
      Source uses = new Source(
          "com/example/Uses.java",
          "package com.example; class Uses { " + fields(typesOf(each)) + "}");
      // A module without a descriptor can only be required automatically, which is what this
      // warning says.
      String required =
          (each.module().equals(module) ? "" : "@SuppressWarnings(\"requires-automatic\") ")
              + "module com.example { requires " + module + "; }";
      assertThat(messages(
              List.of("--module-path", modulePath(each)),
              uses,
              new Source("module-info.java", required)))
          .as(each.artifact())
          .isEmpty();
    }
  }

  /** The types that others compile against: no programs, and nothing that stands on a framework. */
  private static List<String> typesOf(Published jar) throws IOException {
    var descriptor = ModuleFinder.of(jar.jar()).findAll().iterator().next().descriptor();
    return Published.entries(jar.jar()).stream()
        .filter(entry -> entry.endsWith(".class")
            && !entry.contains("$")
            && !entry.endsWith("-info.class")
            && !entry.contains("/internal/"))
        .map(entry -> entry.replace(".class", "").replace('/', '.'))
        .filter(type -> descriptor.isAutomatic()
            || descriptor.exports().stream()
                .anyMatch(exported -> !exported.isQualified()
                    && exported.source().equals(type.substring(0, type.lastIndexOf('.')))))
        .filter(type -> isPublic(jar, type))
        .toList();
  }

  private static boolean isPublic(Published jar, String type) {
    try (URLClassLoader loader =
        new URLClassLoader(urls(jar), ClassLoader.getPlatformClassLoader())) {
      Class<?> loaded = Class.forName(type, false, loader);
      if (loaded.isAnnotation() && jar.artifact().equals("apiscribe-testkit")) {
        return false; // stands on JUnit, which a consumer brings
      }
      return Modifier.isPublic(loaded.getModifiers())
          && Stream.of(loaded.getMethods()).noneMatch(method -> method.getName().equals("main"));
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return false; // stands on a framework that a consumer brings
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] urls(Published jar) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String each : path(jar).split(File.pathSeparator)) {
      urls.add(Path.of(each).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  private static String fields(List<String> types) {
    return types.stream()
        .map(type -> "Class<?> c" + type.replace('.', '_') + " = " + type + ".class; ")
        .collect(Collectors.joining());
  }

  private static String path(Published jar) throws IOException {
    List<Path> path = new ArrayList<>(List.of(jar.jar()));
    path.addAll(jar.dependencies());
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** With the modules of a framework that its own, and theirs, require. */
  private static String modulePath(Published jar) throws IOException {
    Map<String, Path> frameworks = new HashMap<>();
    try (Stream<Path> files = Files.list(FRAMEWORKS)) {
      for (Path file : files.toList()) {
        ModuleFinder.of(file)
            .findAll()
            .forEach(module -> frameworks.put(module.descriptor().name(), file));
      }
    }
    List<Path> path = new ArrayList<>(List.of(jar.jar()));
    path.addAll(jar.dependencies());
    for (int i = 0; i < path.size(); i++) {
      for (ModuleReference module : ModuleFinder.of(path.get(i)).findAll()) {
        for (ModuleDescriptor.Requires required : module.descriptor().requires()) {
          boolean there = ModuleFinder.ofSystem().find(required.name()).isPresent()
              || ModuleFinder.of(path.toArray(Path[]::new))
                  .find(required.name())
                  .isPresent();
          if (!there && frameworks.containsKey(required.name())) {
            path.add(frameworks.get(required.name()));
          }
        }
      }
    }
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private String messages(List<String> path, JavaFileObject... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options = Stream.concat(
              path.stream(),
              Stream.of("-Xlint:all", "-Werror", "--release", "17", "-d", classes.toString()))
          .toList();
      compiler.getTask(messages, files, null, options, null, List.of(sources)).call();
    }
    return messages.toString();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
