package dev.apiscribe.artifacts;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that is a module, compiled and run with the modules that it needs, and without a class
 * path.
 */
final class ModulePath {
  private static final long LONGEST_RUN_SECONDS = 60;

  private final Map<String, ModuleReference> observable = new HashMap<>();

  ModulePath() {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Files.exists(Path.of(entry))) {
        ModuleFinder.of(Path.of(entry))
            .findAll()
            .forEach(each -> observable.putIfAbsent(each.descriptor().name(), each));
      }
    }
  }

  /**
   * What the module needs, and whatever of a family of automatic modules there is, since these do
   * not say what they need.
   */
  List<String> entries(Path moduleInfo, String family) throws IOException {
    Map<String, String> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(required(moduleInfo));
    observable.keySet().stream()
        .filter(name -> !family.isEmpty() && name.startsWith(family))
        .forEach(open::add);
    while (!open.isEmpty()) {
      ModuleReference module = observable.get(open.pop());
      if (module != null
          && found.put(
                  module.descriptor().name(),
                  Path.of(module.location().orElseThrow()).toString())
              == null) {
        module.descriptor().requires().stream().map(Requires::name).forEach(open::add);
      }
    }
    return List.copyOf(found.values());
  }

  private static Set<String> required(Path moduleInfo) throws IOException {
    return Files.readAllLines(moduleInfo).stream()
        .filter(line -> line.strip().startsWith("requires "))
        .map(line -> line.strip().replaceAll("requires |;.*", ""))
        .collect(Collectors.toSet());
  }

  /** Fails with what the tool says. Returns what it printed. */
  static String run(Path work, String tool, List<String> arguments)
      throws IOException, InterruptedException {
    Path out = work.resolve(tool + ".txt");
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
    if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(tool + " does not end: " + Files.readString(out));
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(tool + " fails: " + Files.readString(out));
    }
    return Files.readString(out);
  }

  /** Prints what the main class of the module prints. */
  String compileAndRun(Path sources, String main, String family, Path work)
      throws IOException, InterruptedException {
    List<String> entries = entries(sources.resolve("module-info.java"), family);
    String path = String.join(File.pathSeparator, entries);
    List<String> arguments = new ArrayList<>(List.of(
        "--release",
        "17",
        "-encoding",
        "UTF-8",
        "-proc:none",
        "-p",
        path,
        "-d",
        work.resolve("classes").toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::toString)
          .forEach(arguments::add);
    }
    run(work, "javac", arguments);
    return run(
        work,
        "java",
        Arrays.asList("-p", path + File.pathSeparator + work.resolve("classes"), "-m", main));
  }
}
