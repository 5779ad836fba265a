package dev.apiscribe.release;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a document of the project tells its reader to run.
 *
 * @param document relative to the project
 * @param line in the document
 * @param text as it is printed, in one line, without the comment behind it
 * @param beside the text around it, where its outputs are named
 */
record DocumentedCommand(String document, int line, String text, String beside) {
  /** A word in place of which a reader writes something else: DIR, PAGE…, &lt;command&gt;. */
  static final Pattern PLACEHOLDER =
      Pattern.compile("(?<![\\w.-])(?:[A-Z]{2,}…?|<[a-z]+>|…)(?![\\w./-])");

  /** Runs the programs that are built, and builds only those that are not. */
  static final String LAUNCHER = "./apiscribe";

  private static final Set<String> OF_LAUNCHER = Set.of("diff");

  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
  private static final Pattern STARTS_A_BUILD = Pattern.compile("mvnw|npx");
  private static final Pattern PATH = Pattern.compile("[\\w.<>*-]*[/.][\\w./<>*-]*\\w");

  /**
   * Returns all commands of a document: fenced and indented blocks, and code in sentences that
   * begins with a program.
   */
  static List<DocumentedCommand> of(Path project, String document) throws IOException {
    List<DocumentedCommand> commands = new ArrayList<>();
    List<String> lines = Files.readAllLines(project.resolve(document));
    String fence = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        fence = fence == null ? line.substring(3) : null;
        continue;
      }
      boolean block =
          "sh".equals(fence) || fence == null && line.startsWith("    ") && !line.isBlank();
      if (block) {
        StringBuilder whole = new StringBuilder(line.strip());
        int start = i;
        while (whole.toString().endsWith("\\")) {
          whole.setLength(whole.length() - 1);
          whole.append(' ').append(lines.get(++i).strip());
        }
        add(commands, project, document, start, whole.toString(), paragraph(lines, start));
      } else if (fence == null) {
        Matcher span = SPAN.matcher(line);
        while (span.find()) {
          if (span.group(1).contains(" ")) {
            add(commands, project, document, i, span.group(1), paragraph(lines, i));
          }
        }
      }
    }
    return commands;
  }

  private static void add(
      List<DocumentedCommand> commands,
      Path project,
      String document,
      int line,
      String text,
      String beside) {
    String command = text.replaceFirst("\\s+#.*$", "").strip();
    if (isProgram(project, command.split("\\s", 2)[0])) {
      commands.add(new DocumentedCommand(document, line + 1, command, beside));
    }
  }

  /** With what stands around the block that the line is in, or the paragraph. */
  private static String paragraph(List<String> lines, int line) {
    int from = line;
    int to = line;
    for (int blank = 0; from > 0 && blank < 2 && !lines.get(from).startsWith("#"); from--) {
      blank += lines.get(from - 1).isBlank() ? 1 : 0;
    }
    for (int blank = 0;
        to < lines.size() - 1 && blank < 2 && !lines.get(to + 1).startsWith("#");
        to++) {
      blank += lines.get(to + 1).isBlank() ? 1 : 0;
    }
    return String.join("\n", lines.subList(from, to + 1));
  }

  private static boolean isProgram(Path project, String word) {
    if (OF_LAUNCHER.contains(word)) {
      // The sentence is about a command of ours, and not about a program of that name.
      return false;
    }
    if (word.matches("[A-Z]+")) {
      // A request, though some machines have programs of these names.
      return false;
    }
    if (word.contains("/")) {
      return Files.isRegularFile(project.resolve(word))
          && Files.isExecutable(project.resolve(word));
    }
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      if (!word.isEmpty() && Files.isExecutable(Path.of(folder, word))) {
        return true;
      }
    }
    return false;
  }

  String program() {
    return text.split("\\s", 2)[0];
  }

  /**
   * Whether the program is a script of the project that calls Maven or npm, which takes minutes.
   */
  boolean startsABuild(Path project) throws IOException {
    Path script = project.resolve(program());
    if (!program().contains("/") || program().equals(LAUNCHER)) {
      return false;
    }
    return script.endsWith("mvnw")
        || STARTS_A_BUILD.matcher(Files.readString(script)).find();
  }

  /** The files and folders that the document names beside the command, or the command itself. */
  Set<String> declared() {
    Set<String> paths = new TreeSet<>();
    Matcher span = SPAN.matcher(beside);
    StringBuilder named =
        new StringBuilder(text).append('\n').append(beside.replaceAll("(?m)^[^#\n]*#", ""));
    while (span.find()) {
      named.append('\n').append(span.group(1));
    }
    Matcher path = PATH.matcher(named);
    while (path.find()) {
      paths.add(path.group());
    }
    return paths;
  }

  @Override
  public String toString() {
    return document + ":" + line + ": " + text;
  }
}
