package dev.apiscribe.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * ProGuard shrinks a program and its client by the rules in the jars, and the program still runs.
 */
@Execution(ExecutionMode.CONCURRENT) // it mostly waits for programs of its own
class ShrinkingTest {
  private static final List<Path> JARS = Stream.of(
          "../client-runtime", "../generated-models/lts", "../generated-client/lts")
      .map(module -> Path.of(module, "target/classes").toAbsolutePath().normalize())
      .toList();
  /** Jackson is left as it is: its rules are its own matter. */
  private static final List<String> LIBRARIES = Arrays.stream(
          System.getProperty("java.class.path").split(File.pathSeparator))
      .filter(
          entry -> entry.matches(
              ".*[/\\\\](jackson-(core|databind|annotations)|jakarta\\.validation-api|jspecify)-[^/\\\\]*"))
      .distinct()
      .toList();

  private static final long LONGEST_RUN_SECONDS = 120;

  @TempDir
  static Path work;

  private static final List<String> USER_AGENTS = new CopyOnWriteArrayList<>();
  private static HttpServer server;
  private static Path program;
  private static Path jdk;
  private static Path shrunk;

  @BeforeAll
  static void shrink() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      USER_AGENTS.add(exchange.getRequestHeaders().getFirst("User-Agent"));
      exchange.getRequestBody().readAllBytes();
      byte[] body = "{\"log_group_id\":\"g-1\"}".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(201, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
    String main = ShrunkProgram.class.getName().replace('.', '/') + ".class";
    program = work.resolve("program");
    Files.createDirectories(program.resolve(main).getParent());
    Files.copy(Path.of("target/test-classes").resolve(main), program.resolve(main));
    jdk = jdk();
    shrunk = shrink("shrunk", rules());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void leavesAProgramThatCallsReadsAndWritesAsBefore() throws Exception {
    String whole = Stream.concat(Stream.of(program), JARS.stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));

    List<String> expected = run(whole);
    List<String> found = run(shrunk.toString());

    assertThat(expected).hasSize(5).first().isEqualTo("created g-1");
    assertThat(found).isEqualTo(expected);
    assertThat(USER_AGENTS).hasSizeGreaterThanOrEqualTo(2);
    assertThat(Set.copyOf(USER_AGENTS)).as("the version, a resource").hasSize(1);
  }

  @Test
  void removesMostOfWhatTheProgramDoesNotUse() throws IOException {
    long before = 0;
    for (Path jar : JARS) {
      try (Stream<Path> files = Files.walk(jar)) {
        before += files.filter(ShrinkingTest::isClass).count();
      }
    }
    try (JarFile jar = new JarFile(shrunk.toFile())) {
      long after =
          jar.stream().filter(entry -> entry.getName().endsWith(".class")).count();
      System.out.println("ProGuard leaves " + after + " of " + before + " classes");
      assertThat(after).isBetween(20L, before * 3 / 4);
    }
  }

  /** A program that runs without them would be content with anything. */
  @Test
  void breaksAProgramWithoutTheRules() throws Exception {
    Path broken = shrink("broken", List.of("-dontwarn", "-keepattributes *"));
    Path out = work.resolve("broken.txt");

    assertThat(start(broken.toString(), out)).contains("com.fasterxml.jackson.databind.exc.");
    assertThat(out).doesNotExist();
  }

  /** Those in the jars, as ProGuard takes them. */
  private static List<String> rules() throws IOException {
    List<String> rules = new ArrayList<>();
    for (Path jar : JARS) {
      for (Path file : ShrinkerRules.files(jar)) {
        rules.add("-include '" + file + "'");
      }
    }
    assertThat(rules).hasSize(2);
    return rules;
  }

  private static Path shrink(String name, List<String> rules) throws Exception {
    Path out = work.resolve(name + ".jar");
    List<String> options = new ArrayList<>();
    Stream.concat(Stream.of(program), JARS.stream())
        .forEach(jar -> options.add("-injars '" + jar + "'(!module-info.class,!META-INF/**)"));
    options.add("-outjars '" + out + "'");
    options.add("-libraryjars '" + jdk + "'");
    LIBRARIES.forEach(
        jar -> options.add("-libraryjars '" + jar + "'(!**module-info.class,!META-INF/**)"));
    options.add("-keep class " + ShrunkProgram.class.getName()
        + " { public static void main(java.lang.String[]); }");
    options.add("-repackageclasses ''");
    options.addAll(rules);
    Path file = work.resolve(name + ".pro");
    Files.write(file, options);
    String said = java(
        work.resolve(name + ".log"),
        List.of("-cp", "target/proguard/*", "proguard.ProGuard", "@" + file));
    assertThat(out).as(said).exists();
    return out;
  }

  private static List<String> run(String classes) throws Exception {
    Path out = Files.createTempFile(work, "run", ".txt");
    String said = start(classes, out);
    assertThat(Files.readAllLines(out)).as(said).isNotEmpty();
    return Files.readAllLines(out);
  }

  private static String start(String classes, Path out) throws Exception {
    String classPath = classes + File.pathSeparator + String.join(File.pathSeparator, LIBRARIES);
    URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
    return java(
        out.resolveSibling(out.getFileName() + ".log"),
        List.of(
            "-cp", classPath, ShrunkProgram.class.getName(), endpoint.toString(), out.toString()));
  }

  /** Returns what the program printed. */
  private static String java(Path log, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(arguments);
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    try {
      assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS))
          .as("ends in time")
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(log);
  }

  /** The JDK's classes as a jar, which not every JDK has. */
  private static Path jdk() throws IOException {
    Path jar = work.resolve("jdk.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream classes = new JarOutputStream(out)) {
      classes.setLevel(0);
      for (String module : List.of("java.base", "java.net.http")) {
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module);
        try (Stream<Path> files = Files.walk(root)) {
          for (Path file : (Iterable<Path>) files.filter(ShrinkingTest::isClass)::iterator) {
            classes.putNextEntry(new JarEntry(root.relativize(file).toString()));
            Files.copy(file, classes);
          }
        }
      }
    }
    return jar;
  }

  private static boolean isClass(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") && !name.equals("module-info.class");
  }
}
