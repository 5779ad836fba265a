package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.cli.SpecReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Every command that the documentation shows names programs, options, modules, profiles and tests
 * that there are.
 */
@Tag("of-documents")
class CommandsTest {
  private static final Path ROOT = MarkdownPage.ROOT;
  /** Programs that the reader has. */
  private static final Set<String> OF_THE_MACHINE =
      Set.of("cd", "git", "curl", "java", "xargs", "sed", "export", "sudo");

  private static final Set<String> PHASES =
      Set.of("clean", "test", "package", "verify", "install", "deploy");
  /** By the end of their names, what is in the files of the project. */
  private static final Map<String, List<String>> TEXTS = new HashMap<>();

  private static final Pattern TEST_CLASS = Pattern.compile("[A-Za-z.*,]+");

  @Test
  void nameWhatThereIs() throws IOException {
    Map<String, String> wrong = new LinkedHashMap<>();
    int commands = 0;
    for (MarkdownPage page : MarkdownPage.all()) {
      for (DocumentedCommand command : DocumentedCommand.of(page)) {
        commands++;
        String problem = problem(command);
        if (!problem.isEmpty()) {
          wrong.put(command.toString(), problem);
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(commands).isGreaterThan(30);
  }

  private static String problem(DocumentedCommand command) throws IOException {
    Path folder = ROOT.resolve(command.folder());
    if (!Files.isDirectory(folder)) {
      return "there is no folder " + command.folder();
    }
    if (OF_THE_MACHINE.contains(command.name())) {
      return "";
    }
    if (!Files.isExecutable(folder.resolve(command.name()))) {
      return "there is no program " + command.name();
    }
    return switch (Path.of(command.name()).getFileName().toString()) {
      case "mvnw" -> problemOfMaven(command.arguments());
      case "apiscribe" -> problemOfLauncher(command.arguments());
      default -> "";
    };
  }

  private static String problemOfLauncher(List<String> arguments) {
    if (arguments.get(0).equals("--help")) {
      return "";
    }
    CommandLine program = commands().get(arguments.get(0));
    if (program == null) {
      return "there is no command " + arguments.get(0);
    }
    Set<String> options = program.getCommandSpec().optionsMap().keySet();
    return arguments.stream()
        .filter(word -> word.startsWith("--") && !options.contains(word))
        .findFirst()
        .map(word -> "there is no option " + word)
        .orElse("");
  }

  /** The commands of {@code ./apiscribe}, each with its options. */
  private static Map<String, CommandLine> commands() {
    Map<String, CommandLine> commands =
        new LinkedHashMap<>(new CommandLine(SpecReview.class).getSubcommands());
    commands.put("mock", new CommandLine(dev.apiscribe.testkit.Launcher.class));
    commands.put("generate", new CommandLine(dev.apiscribe.generator.cli.GenerateCommand.class));
    commands.put("serve", new CommandLine(dev.apiscribe.conformance.server.ServerLauncher.class));
    return commands;
  }

  @Test
  void ofTheLauncherAreThoseOfItsHelp() throws IOException {
    List<String> shown = Pattern.compile("(?m)^  ([a-z]+)  +[a-z]")
        .matcher(Files.readString(ROOT.resolve("apiscribe")))
        .results()
        .map(each -> each.group(1))
        .toList();

    assertThat(shown).containsExactlyInAnyOrderElementsOf(commands().keySet());
  }

  private static String problemOfMaven(List<String> arguments) throws IOException {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("-pl")) {
        i++;
        Stream.of(arguments.get(i).split(","))
            .filter(module -> !Files.exists(ROOT.resolve(module).resolve("pom.xml")))
            .forEach(module -> problems.add("there is no module " + module));
      } else if (word.startsWith("-P")) {
        Set<String> profiles = found(
            Pattern.compile("(?s)<profile>\\s*(?:<!--.*?-->\\s*)*<id>([^<]+)</id>"), "pom.xml");
        Stream.of(word.substring(2).split(","))
            .filter(profile -> !profiles.contains(profile))
            .forEach(profile -> problems.add("there is no profile " + profile));
      } else if (word.startsWith("-Dtest=")) {
        problems.addAll(problemsOfTests(word.substring("-Dtest=".length())));
      } else if (word.startsWith("-D")) {
        String property = word.substring(2).replaceFirst("=.*", "");
        if (!known(property)) {
          problems.add("nothing reads the property " + property);
        }
      } else if (!word.startsWith("-") && !PHASES.contains(word)) {
        problems.add("there is no phase " + word);
      }
    }
    return String.join("; ", problems);
  }

  private static List<String> problemsOfTests(String names) throws IOException {
    assertThat(names).matches(TEST_CLASS);
    Set<String> classes =
        found(Pattern.compile("(?m)^(?:public |final |abstract )*class (\\w+)"), ".java");
    return Stream.of(names.split(","))
        .map(name -> name.replaceFirst(".*\\.(?=[A-Z*])", ""))
        .filter(name -> classes.stream().noneMatch(each -> each.matches(name.replace("*", ".*"))))
        .map(name -> "there is no test " + name)
        .toList();
  }

  /**
   * Properties of Maven's own plugins, beside those that a pom or a program of the project reads.
   */
  private static boolean known(String property) throws IOException {
    Set<String> ofPlugins = Set.of(
        "skipTests",
        "surefire.failIfNoSpecifiedTests",
        "altDeploymentRepository",
        "invoker.test",
        "maven.repo.local");
    if (ofPlugins.contains(property)) {
      return true;
    }
    Pattern read = Pattern.compile("[\"{<>](" + Pattern.quote(property) + ")[\"}<>]");
    return !found(read, "pom.xml").isEmpty() || !found(read, ".java").isEmpty();
  }

  private static Set<String> found(Pattern pattern, String ending) throws IOException {
    List<String> texts = TEXTS.get(ending);
    if (texts == null) {
      try (Stream<Path> files = Files.walk(ROOT)) {
        texts = files
            .filter(file -> file.toString().endsWith(ending)
                && !file.toString()
                    .matches(".*/(target|generated-[a-z-]+|\\.git)/.*(?<!pom\\.xml)"))
            .map(CommandsTest::content)
            .toList();
      }
      TEXTS.put(ending, texts);
    }
    return texts.stream()
        .flatMap(text -> pattern.matcher(text).results().map(each -> each.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
