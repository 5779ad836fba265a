package dev.apiscribe.review.watch;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code git} in a folder: without a shell, hooks, signatures, or questions. What it
 * commits is by a committer of its own.
 */
final class Git {
  static final String EMAIL = "watch@apiscribe.invalid";
  private static final String NAME = "Apiscribe watch";
  private static final int LONGEST_SECONDS = 120;

  private record Run(int status, String out, String errors) {}

  private final Path folder;
  private final Map<String, String> environment;

  Git(Path folder) {
    this(folder, Map.of());
  }

  private Git(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** Returns the same git with an index and a working tree of its own. */
  Git with(Path gitFolder, Path index, Path tree) {
    return new Git(
        tree,
        Map.of(
            "GIT_DIR", gitFolder.toString(),
            "GIT_INDEX_FILE", index.toString(),
            "GIT_WORK_TREE", tree.toString()));
  }

  /** What it prints, without the end of the last line. Fails when git does. */
  String run(String... arguments) {
    Run run = start(arguments);
    if (run.status() != 0) {
      throw new UnreadableSpecException("git " + arguments[0] + ": found status " + run.status()
          + " (" + run.errors().strip().replaceAll("\\s+", " ")
          + "), expected 0. Look at the repository " + folder + ".");
    }
    return run.out().stripTrailing();
  }

  /** What it prints; null when it ends with another status than 0. */
  @Nullable
  String ask(String... arguments) {
    Run run = start(arguments);
    return run.status() == 0 ? run.out().stripTrailing() : null;
  }

  private Run start(String... arguments) {
    List<String> command = new ArrayList<>(List.of(
        "git",
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "core.quotePath=false",
        "-c",
        "commit.gpgSign=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeIf(name -> name.startsWith("GIT_"));
    variables.putAll(new TreeMap<>(Map.of(
        "GIT_TERMINAL_PROMPT", "0",
        "LC_ALL", "C",
        "GIT_AUTHOR_NAME", NAME,
        "GIT_AUTHOR_EMAIL", EMAIL,
        "GIT_COMMITTER_NAME", NAME,
        "GIT_COMMITTER_EMAIL", EMAIL)));
    variables.putAll(environment);
    try {
      Path errors = Files.createTempFile("git", ".txt");
      try {
        Process process = builder.redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
        String said = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, said);
      } finally {
        Files.deleteIfExists(errors);
      }
    } catch (IOException e) {
      throw new UnreadableSpecException(
          "git: cannot be run, expected the command in the PATH. Install git.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableSpecException("git: was interrupted. Run the command again.");
    }
  }
}
