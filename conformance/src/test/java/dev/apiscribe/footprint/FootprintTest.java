package dev.apiscribe.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.testkit.ApiMock;
import dev.apiscribe.testkit.ReceivedRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What a client does without: programs of their own, whose class path or whose loading of classes
 * is looked at.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@Execution(ExecutionMode.CONCURRENT) // it mostly waits for programs of its own
class FootprintTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private static final String KINDS = "[[\"a\",true,null,[2]],{\"n\":1.50}]";

  private final ApiMock server = ApiMock.start("timeplus");

  @TempDir
  Path scratch;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void callsQueriesAndIngestsWithoutDatabind() throws Exception {
    String said = run(withoutDatabind(), List.of(), "call,query,lists,maps,models");
    assertThat(said.lines())
        .containsExactly(
            "call: test_stream",
            "query: 3 rows of UUID",
            "lists: done",
            "maps: done",
            "models: done");
    assertThat(server.requests())
        .extracting(ReceivedRequest::body)
        .contains(
            "{\"columns\":[\"id\",\"name\"],\"data\":[" + KINDS + "," + KINDS + "]}",
            "{\"list\":" + KINDS + "}",
            "{\"id\":\"bob-id\",\"age\":7}");
  }

  @Test
  void saysWhichJarToAddWhereAClassHasNoCodec() throws Exception {
    assertThat(run(withoutDatabind(), List.of(), "plain objects"))
        .contains(
            "to write a Car as JSON needs jackson-databind",
            "add com.fasterxml.jackson.core:jackson-databind");
    assertThat(run(CLASS_PATH, List.of(), "plain objects")).isEqualTo("plain objects: done");
  }

  @Test
  void loadsNoClassOfDatabindForACall() throws Exception {
    Path loaded = scratch.resolve("loaded.txt");
    List<String> options = List.of("-Xlog:class+load:file=" + loaded);
    run(CLASS_PATH, options, "call,query,lists");
    assertThat(classes(loaded, "com.fasterxml.jackson.databind.")).isEmpty();
    assertThat(classes(loaded, "com.fasterxml.jackson.core.")).isNotEmpty();
    run(CLASS_PATH, options, "plain objects");
    assertThat(classes(loaded, "com.fasterxml.jackson.databind.")).isNotEmpty();
  }

  /**
   * From the start of a program to its first response: ours, Jackson's, and all others that a bare
   * socket on the same JDK does without.
   */
  @Test
  void loadsFewClassesUntilTheFirstResponse() throws Exception {
    Path loaded = scratch.resolve("loaded.txt");
    run(CLASS_PATH, List.of("-Xlog:class+load:file=" + loaded), "call");
    assertThat(classes(loaded, "dev.apiscribe.")).hasSizeBetween(20, 156);
    assertThat(classes(loaded, "com.fasterxml.jackson.")).hasSizeBetween(10, 80);
    assertThat(classes(loaded, "java.net.http.HttpClient")).isEmpty();
    assertThat(classes(loaded, "jakarta.validation.")).isEmpty();
    int all = classes(loaded, "").size();
    run(CLASS_PATH, List.of("-Xlog:class+load:file=" + loaded), "nothing but a socket");
    assertThat(all - classes(loaded, "").size()).isBetween(200, 720);
  }

  /** What takes the JVM longest is loaded beside the thread that builds the first request. */
  @Test
  void loadsSocketsAndJsonBeforeTheFirstCall() throws Exception {
    Path loaded = scratch.resolve("loaded.txt");
    List<String> options = List.of("-Xlog:class+load:file=" + loaded, "-XX:ActiveProcessorCount=2");
    run(CLASS_PATH, options, "no call");
    assertThat(classes(loaded, "sun.nio.ch.SocketChannelImpl")).isNotEmpty();
    assertThat(classes(loaded, "com.fasterxml.jackson.core.json.UTF8JsonGenerator"))
        .isNotEmpty();
    assertThat(classes(loaded, "com.fasterxml.jackson.core.json.UTF8StreamJsonParser"))
        .isNotEmpty();
    assertThat(server.requests()).isEmpty();
  }

  /**
   * Lambdas, joined texts, records' own methods, proxies of annotations: what is made at run time
   * takes longest of all.
   */
  @Test
  void hasNoClassMadeAtRunTimeUntilTheFirstResponse() throws Exception {
    Path loaded = scratch.resolve("loaded.txt");
    run(CLASS_PATH, List.of("-Xlog:class+load:file=" + loaded), "call");
    assertThat(classes(loaded, "dev.apiscribe."))
        .isNotEmpty()
        .noneMatch(line -> line.contains("$$Lambda"));
    // Those of the JDK's own logging.
    assertThat(classes(loaded, "java.lang.invoke.LambdaForm$MH/0x")).hasSizeLessThan(5);
    assertThat(classes(loaded, "jdk.proxy")).isEmpty();
  }

  private static List<String> classes(Path loaded, String prefix) throws IOException {
    return Files.readAllLines(loaded).stream()
        .filter(line -> line.contains("] " + prefix))
        .toList();
  }

  /** Also without the jars that can be started: their manifests name it. */
  private static String withoutDatabind() {
    return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
        .filter(entry -> !Path.of(entry)
            .getFileName()
            .toString()
            .matches("(jackson-databind|apiscribe-testkit|apiscribe-spec-review).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String run(String classPath, List<String> options, String calls) throws Exception {
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp", classPath));
    command.addAll(options);
    command.addAll(List.of(EverydayCalls.class.getName(), server.endpoint().toString(), calls));
    Path output = scratch.resolve("output.txt");
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    try {
      boolean over = process.waitFor(100, TimeUnit.SECONDS);
      String said = Files.readString(output).strip();
      assertThat(over).as(said).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
