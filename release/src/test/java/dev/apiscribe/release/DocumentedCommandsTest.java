package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs each command that a document prints, with a fresh home and a fresh folder for temporary
 * files, and compares the machine before and after: what a command leaves is named beside it, or
 * lies in a target folder. Commands that start a build take minutes; they are counted.
 */
class DocumentedCommandsTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  /** An API that is not in specs/, with pages: it stands for one that a reader transcribes. */
  private static final Path FIXTURE = PROJECT.resolve("spec-review/src/test/resources/drift");
  /** A server's, which another program may have on this machine. */
  private static final Pattern PORT = Pattern.compile("\\b808([01])\\b");

  private static final Pattern SERVES =
      Pattern.compile("^\\./apiscribe (?:mock|serve) .*--api |wiremock\\.Run");
  private static final int LONGEST_SECONDS = 180;
  private static final String SECOND_FOLDER = "before";

  @TempDir
  private Path folder;

  private @Nullable Machine machine;
  private @Nullable Process server;
  private final Set<Integer> ports = new LinkedHashSet<>();

  private static List<DocumentedCommand> commands() throws IOException, InterruptedException {
    List<DocumentedCommand> commands = new ArrayList<>();
    for (String document : Machine.run(PROJECT, "git", "ls-files", "*.md").split("\n")) {
      // Those of generated folders and of golden cases are outputs, and a changelog tells of the
      // past.
      if (!document.contains("src/") && !document.equals("CHANGELOG.md")) {
        commands.addAll(DocumentedCommand.of(PROJECT, document));
      }
    }
    return commands;
  }

  @TestFactory
  Stream<DynamicTest> leavesTheMachineAsItWas() throws IOException, InterruptedException {
    prepare();
    List<DocumentedCommand> quick = new ArrayList<>();
    Set<String> builds = new LinkedHashSet<>();
    for (DocumentedCommand command : commands()) {
      if (command.startsABuild(PROJECT)) {
        builds.add(command.text());
      } else if (!command.text().endsWith("…")
          || command.program().equals(DocumentedCommand.LAUNCHER)) {
        // A command that ends in … is one of the reader's own program.
        quick.add(command);
      }
    }
    Set<String> texts = new LinkedHashSet<>();
    List<DynamicTest> tests = new ArrayList<>();
    for (DocumentedCommand command : quick) {
      for (String text : written(command)) {
        if (texts.add(text)) {
          tests.add(dynamicTest(
              command.document() + ":" + command.line() + " " + text,
              () -> leavesNothing(command, text)));
        }
      }
    }
    tests.add(dynamicTest("servers are gone", this::stop));
    assertThat(tests).hasSizeGreaterThan(20);
    assertThat(builds).hasSizeGreaterThan(15);
    System.out.println(tests.size() - 1 + " documented commands leave the machine as it was; "
        + builds.size() + " more start a build");
    return tests.stream();
  }

  private void prepare() throws IOException, InterruptedException {
    for (String program : List.of("spec-review", "testkit", "conformance")) {
      assertThat(PROJECT.resolve(program + "/target/apiscribe-" + program + ".jar"))
          .as("./mvnw package -DskipTests makes it")
          .exists();
    }
    machine = Machine.create(PROJECT, Files.createDirectory(folder.resolve("machine")));
    Path checkout = machine.checkout();
    // Step 1 of "When the docs change": a page was saved, of an API that is transcribed.
    copy(FIXTURE.resolve("specs/harbour"), checkout.resolve("specs/harbour"));
    Path documents = checkout.resolve("specs/documents.yaml");
    Files.writeString(
        documents,
        Files.readString(documents) + Files.readString(FIXTURE.resolve("specs/documents.yaml")));
    copy(FIXTURE.resolve("next"), checkout.resolve("pages"));
    // Step 5: the jars of before and of now.
    for (String jars : List.of("target/old-jars", "target/new-jars")) {
      Path of = Files.createDirectories(checkout.resolve(jars));
      try (Stream<Path> built = Files.list(checkout.resolve("generated-models/lts/target"))) {
        for (Path jar : built.filter(file -> file.toString().endsWith(".jar")).toList()) {
          Files.copy(jar, of.resolve(jar.getFileName()));
        }
      }
    }
    Machine.run(checkout, "git", "add", "-A");
    Machine.run(checkout, "git", "commit", "-q", "-m", "Begin");
  }

  /** The commands that a reader would write: placeholders filled in. */
  private List<String> written(DocumentedCommand command) throws IOException, InterruptedException {
    String text = command
        .text()
        .replace("PAGE…", "pages")
        .replace("--docs DIR", "--docs pages")
        .replace("--output DIR", "--output draft")
        .replace("--api NAME", "--api newapi");
    if (!text.contains("COMMAND")) {
      assertThat(DocumentedCommand.PLACEHOLDER.matcher(text.replace("HEAD", "")).results())
          .as("%s: say what a reader writes there", text)
          .isEmpty();
      return List.of(text);
    }
    List<String> all = new ArrayList<>();
    String help = Machine.run(PROJECT, DocumentedCommand.LAUNCHER, "--help");
    Matcher names = Pattern.compile("(?m)^  ([a-z]+) {2,}\\S").matcher(help);
    while (names.find()) {
      all.add(text.replace("COMMAND", names.group(1)));
    }
    assertThat(all).hasSizeGreaterThan(4);
    return all;
  }

  private void leavesNothing(DocumentedCommand documented, String text)
      throws IOException, InterruptedException {
    Machine here = machine();
    boolean asksAServer = documented.program().equals("curl");
    if (!asksAServer) {
      stop();
    }
    Map<String, String> before = here.files();
    String references = here.references();
    boolean serves = SERVES.matcher(text).find() && !text.contains("--help");
    if (serves) {
      int port = Machine.freePorts();
      ports.clear();
      ports.addAll(List.of(port, port + 1));
    }
    String command =
        withFreePorts(serves && !text.contains("--port") ? text + " --port 8080" : text);
    Path output = folder.resolve("output.txt");
    Process process = here.start(serves ? "exec " + command : command, output);
    if (serves) {
      server = process;
      awaitPort(process, output);
      return; // What it leaves is seen when it is stopped.
    }
    try {
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).as(command).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String said = Files.readString(output);
    assertThat(process.exitValue())
        .as("%s: %s", command, said)
        .isLessThanOrEqualTo(asksAServer ? 0 : 2);
    assertThat(said).as(command).doesNotContain("\tat ");
    assertThat(undeclared(before, here.files(), documented, text))
        .as("left by %s", command)
        .isEmpty();
    String changed = here.references().replace(references, "");
    assertThat(changed.lines().map(line -> line.replaceFirst(".*/", "")))
        .as("%s", command)
        .allMatch(text::contains);
    assertThat(
            runningBelow(here.root()).filter(each -> server == null || each.pid() != server.pid()))
        .as("started by %s", command)
        .isEmpty();
  }

  /** What is new or different, but for what the document names. */
  private static List<String> undeclared(
      Map<String, String> before,
      Map<String, String> after,
      DocumentedCommand documented,
      String text) {
    Map<String, String> changed = new TreeMap<>(after);
    changed.entrySet().removeAll(before.entrySet());
    before.keySet().stream()
        .filter(file -> !after.containsKey(file))
        .forEach(file -> changed.put(file, "gone"));
    Set<String> declared = new LinkedHashSet<>(documented.declared());
    declared.addAll(new DocumentedCommand("", 0, text, "").declared());
    if (text.contains("--output draft")) {
      declared.add("draft");
    }
    return changed.keySet().stream()
        .filter(file -> declared.stream().noneMatch(named -> isNamed(file, named)))
        .toList();
  }

  /** Files of the home and of the temporary folder are never named. */
  private static boolean isNamed(String file, String named) {
    boolean second = file.startsWith(SECOND_FOLDER + "/");
    if (second) {
      return named.equals("../" + SECOND_FOLDER);
    }
    if (!file.startsWith("apiscribe/")) {
      return false;
    }
    String path = file.substring("apiscribe/".length()).replaceFirst("/$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.equals(named)
        || path.startsWith(named + "/")
        || name.equals(named)
        || named.contains("*")
            && FileSystems.getDefault().getPathMatcher("glob:" + named).matches(Path.of(name));
  }

  private void stop() throws IOException, InterruptedException {
    Process running = server;
    if (running == null) {
      return;
    }
    server = null;
    // As a user's Ctrl-C, and as a container's end.
    running.destroy();
    assertThat(running.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    for (int port : ports) {
      assertThat(Machine.listens(port)).as("port %d", port).isFalse();
    }
    assertThat(runningBelow(machine().root())).isEmpty();
    for (Path empty : List.of(machine().home(), machine().temporary())) {
      try (Stream<Path> left = Files.walk(empty)) {
        assertThat(left.filter(file -> !file.equals(empty)))
            .as("left by a server")
            .isEmpty();
      }
    }
  }

  private static Stream<ProcessHandle> runningBelow(Path root) {
    return ProcessHandle.allProcesses()
        .filter(process ->
            process.isAlive() && process.info().commandLine().orElse("").contains(root.toString()));
  }

  /** Until the command names the port; before, it may look whether the port is free. */
  private void awaitPort(Process process, Path output) throws IOException, InterruptedException {
    int port = ports.iterator().next();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    // Ours print an address; WireMock by itself prints the number alone.
    Pattern printed = Pattern.compile("\\b" + port + "\\b");
    while (!printed.matcher(Files.readString(output)).find() || !Machine.listens(port)) {
      boolean ended = process.waitFor(50, TimeUnit.MILLISECONDS);
      assertThat(ended || System.nanoTime() - end > 0)
          .as("%s", Files.readString(output))
          .isFalse();
    }
  }

  private String withFreePorts(String text) {
    if (ports.isEmpty()) {
      return text;
    }
    int first = ports.iterator().next();
    return PORT.matcher(text)
        .replaceAll(found -> String.valueOf(first + Integer.parseInt(found.group(1))));
  }

  private Machine machine() {
    if (machine == null) {
      throw new IllegalStateException("prepare() makes it");
    }
    return machine;
  }

  @AfterEach
  void end() throws IOException {
    if (server != null) {
      server.destroyForcibly();
    }
    if (machine != null) {
      machine.unlink();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
