package dev.apiscribe.templates.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The commands and the Java that pages show to be copied: a shell runs them, and the compiler's
 * parser reads them.
 */
final class Snippets {
  /** Notes each argument, ended by a NUL, and the standard input. */
  private static final String CURL = "curl() { printf '%s\\0' \"$@\" > arguments; cat > input; }\n";

  private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^([A-Za-z0-9_]+)=…");

  private Snippets() {}

  static List<String> differences(SitePages hostile, SitePages harmless, Path folder)
      throws IOException {
    List<Document> here = hostile.operations();
    List<Document> there = harmless.operations();
    List<String> complaints = new ArrayList<>();
    if (here.size() != there.size()) {
      complaints.add(here.size() + " operations, with harmless texts " + there.size());
      return complaints;
    }
    Set<String> meant = variables();
    for (int i = 0; i < here.size(); i++) {
      String curl = here.get(i).select("#curl").text().isEmpty()
          ? ""
          : here.get(i).select("#curl").first().wholeText();
      complaints.addAll(
          shell(curl, there.get(i).select("#curl").first().wholeText(), folder.resolve("run" + i)));
      ASSIGNMENT
          .matcher(curl)
          .results()
          .map(match -> match.group(1))
          .filter(meant::contains)
          .forEach(name -> complaints.add(
              "sets the variable " + name + ", which means something to a shell: " + curl));
      Element java = here.get(i).select("#snippet-java").first();
      Element expected = there.get(i).select("#snippet-java").first();
      if (java != null && expected != null) {
        Path file = program(java.wholeText(), folder.resolve("hostile" + i));
        if (!JavaShape.of(List.of(file))
            .equals(JavaShape.of(
                List.of(program(expected.wholeText(), folder.resolve("harmless" + i)))))) {
          complaints.add(
              "the Java to copy does something else than with harmless texts: " + java.wholeText());
        }
      }
    }
    return complaints;
  }

  private static List<String> shell(String snippet, String harmless, Path folder)
      throws IOException {
    List<String> here = arguments(snippet, Files.createDirectories(folder.resolve("hostile")));
    List<String> there = arguments(harmless, Files.createDirectories(folder.resolve("harmless")));
    List<String> complaints = new ArrayList<>();
    if (here.size() != there.size()) {
      return List.of("a shell runs something else: " + here + ", with harmless texts " + there
          + ": " + snippet);
    }
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).equals("--data-binary")
          && there.get(i).equals("--data-raw")
          && here.get(i + 1).equals("@-")) {
        i++; // a longer body, or one with quotes, is read from the lines behind
        continue;
      }
      boolean option = there.get(i).startsWith("-");
      boolean named = i > 0 && here.get(i - 1).startsWith("-");
      if (option
          ? !here.get(i).equals(there.get(i))
          : (!named && here.get(i).startsWith("-") && !snippet.contains("--url "))
              || (here.get(i).startsWith("@") && i > 0 && there.get(i - 1).equals("-H"))) {
        complaints.add("curl takes it for another option, or for the name of a file: " + here.get(i)
            + " in " + snippet);
      }
    }
    return complaints;
  }

  /** What curl is called with, or the one sentence that says what else happens. */
  private static List<String> arguments(String snippet, Path folder) throws IOException {
    Files.writeString(folder.resolve("snippet.sh"), CURL + snippet);
    Path nothing = Files.writeString(folder.resolve("nothing"), "");
    Process process = new ProcessBuilder("bash", "-eu", "snippet.sh")
        .directory(folder.toFile())
        .redirectInput(nothing.toFile())
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      process.waitFor(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> written = files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
      if (process.exitValue() != 0
          || !output.isEmpty()
          || !written.equals(Set.of("arguments", "input", "nothing", "snippet.sh"))) {
        return List.of("ended with " + process.exitValue() + ", printed '" + output + "' and wrote "
            + written);
      }
    }
    List<String> arguments =
        new ArrayList<>(List.of(Files.readString(folder.resolve("arguments")).split("\0", -1)));
    // for addresses with brackets, or with a dash in front
    arguments.removeAll(Set.of("-g", "--url"));
    Files.delete(folder.resolve("arguments"));
    Files.delete(folder.resolve("input"));
    return arguments;
  }

  /** The variables that a shell has without anything being set. */
  private static Set<String> variables() throws IOException {
    Process process =
        new ProcessBuilder("bash", "-c", "compgen -v").redirectErrorStream(true).start();
    Set<String> names =
        new TreeSet<>(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList());
    names.addAll(Set.of("LD_PRELOAD", "BASH_ENV", "HTTPS_PROXY", "CURL_HOME", "PROMPT_COMMAND"));
    return names;
  }

  private static Path program(String snippet, Path folder) throws IOException {
    String imports = snippet
        .lines()
        .filter(line -> line.startsWith("import "))
        .collect(Collectors.joining("\n"));
    String rest = snippet
        .lines()
        .filter(line -> !line.startsWith("import "))
        .collect(Collectors.joining("\n"));
    return Files.writeString(
        Files.createDirectories(folder).resolve("Snippet.java"),
        imports + "\nclass Snippet {\n  void run() throws Exception {\n" + rest + "\n  }\n}\n");
  }
}
