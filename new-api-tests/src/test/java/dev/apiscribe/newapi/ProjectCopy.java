package dev.apiscribe.newapi;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What git would commit of the project now and what has been built of it, in another folder, and
 * its build without a network.
 *
 * @param root of the copy
 */
record ProjectCopy(Path root) {
  private static final long LONGEST_BUILD_MINUTES = 8;

  /** How a build ended, and all that it printed. */
  record Run(int status, String text) {}

  static ProjectCopy of(Path project, Path root) throws IOException, InterruptedException {
    Path names = Files.createTempFile("project", ".txt");
    Process git = new ProcessBuilder(
            "git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
        .directory(project.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(names.toFile())
        .start();
    if (git.waitFor() != 0) {
      throw new IOException("git cannot list the files of " + project + "; it says why");
    }
    for (String name : Files.readString(names).split("\0")) {
      copy(project, name, root);
    }
    Files.delete(names);
    for (String name : built(project)) {
      copy(project, name, root);
    }
    return new ProjectCopy(root);
  }

  /** The files of all target folders but that of these tests, which is written meanwhile. */
  private static List<String> built(Path project) throws IOException {
    Path own = Path.of("target").toAbsolutePath();
    List<String> names = new ArrayList<>();
    for (String pom : new ProjectCopy(project).poms()) {
      Path target = project.resolve(pom).resolveSibling("target");
      if (Files.isDirectory(target) && !target.equals(own)) {
        try (Stream<Path> files = Files.walk(target)) {
          files.map(file -> project.relativize(file).toString()).forEach(names::add);
        }
      }
    }
    return names;
  }

  /** Times are kept: by them a build knows what is up to date. */
  private static void copy(Path project, String name, Path root) throws IOException {
    Path from = project.resolve(name);
    if (Files.isRegularFile(from)) {
      Path to = root.resolve(name);
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  Run maven(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        root.resolve("mvnw").toString(),
        "-B",
        "-o",
        "-ntp",
        // by their times alone; else a folder of another name makes each module compile again
        "-Dmaven.compiler.useIncrementalCompilation=false"));
    command.addAll(List.of(arguments));
    File log = root.resolve("maven.log").toFile();
    Process build = new ProcessBuilder(command)
        .directory(root.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log)
        .start();
    try {
      if (!build.waitFor(LONGEST_BUILD_MINUTES, TimeUnit.MINUTES)) {
        throw new IOException(command + " took longer than " + LONGEST_BUILD_MINUTES + " minutes");
      }
    } finally {
      build.descendants().forEach(ProcessHandle::destroyForcibly);
      build.destroyForcibly();
    }
    return new Run(build.exitValue(), Files.readString(log.toPath()));
  }

  String read(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  /** The poms below, those of outputs left out. */
  List<String> poms() throws IOException {
    try (Stream<Path> files = Files.walk(root, 4)) {
      return files
          .filter(file -> file.endsWith("pom.xml"))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.contains("target/"))
          .sorted()
          .toList();
    }
  }
}
