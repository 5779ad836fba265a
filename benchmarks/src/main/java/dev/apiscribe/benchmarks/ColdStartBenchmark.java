package dev.apiscribe.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the start of the process to the first response, and from there to its end. */
final class ColdStartBenchmark implements Benchmark {
  private static final int ROUNDS = 11;
  /**
   * An archive of the classes that a run of the same program had loaded, which the JVM reads in
   * place of jars.
   */
  private static final String ARCHIVED =
      ImplementationNames.APISCRIBE + ", with an archive (AppCDS)";

  private static final List<String> TOOLS =
      List.of("classes", "jmh-", "jopt", "commons-math", "picocli", "jmustache", "slf4j-nop");
  private static final List<String> OF_OKHTTP = List.of(
      "okhttp",
      "okio",
      "kotlin",
      "annotations-13",
      "logging-interceptor",
      "gson",
      "javax.annotation",
      "commons-lang3");
  private static final List<String> OF_RESTCLIENT =
      List.of("spring", "commons-logging", "micrometer");
  private static final List<String> OF_HUAWEI = List.of(
      "huaweicloud",
      "snakeyaml",
      "bcprov",
      "bgmprovider",
      "jca",
      "jsse",
      "commons-1",
      "jackson-datatype-jdk8",
      "slf4j-api");
  private static final List<String> OF_ANY_PEER = List.of(
      "apiscribe-benchmark-peers",
      "jackson-databind",
      "jackson-datatype-jsr310",
      "jsr305",
      "jakarta.annotation");

  /** 0.13 s where the limit takes 0.28 s, on the machine of the first measurements. */
  private static final double MOST_OF_THE_LIMIT = 0.46;

  private final Comparison start = new Comparison(
      "cold-start",
      "JVM start to the first response",
      "s",
      Goal.ratioAtMost(MOST_OF_THE_LIMIT),
      ImplementationNames.APISCRIBE,
      ImplementationNames.JDK);
  private final Comparison exit = new Comparison(
      "exit-lag",
      "First response to the end of the process",
      "s",
      Goal.none(),
      ImplementationNames.APISCRIBE,
      ImplementationNames.JDK);

  @Override
  public List<Comparison> run() throws Exception {
    Path archive = Files.createTempFile("first-call", ".jsa");
    try (ServerProcess server = ServerProcess.start()) {
      Programs.run(
          List.of("-XX:ArchiveClassesAtExit=" + archive),
          classPath(ImplementationNames.APISCRIBE),
          FirstCall.class,
          List.of(ImplementationNames.APISCRIBE, server.endpoint().toString()));
      if (Files.size(archive) == 0) {
        throw new IllegalStateException(
            "expected the JVM to leave an archive of its classes; without one it starts as ever");
      }
      Map<String, Turns.Turn> turns = new LinkedHashMap<>();
      for (String name : Callers.ALL) {
        turns.put(name, () -> turn(name, name, List.of(), server));
      }
      turns.put(
          ARCHIVED,
          () -> turn(
              ARCHIVED,
              ImplementationNames.APISCRIBE,
              List.of("-XX:SharedArchiveFile=" + archive),
              server));
      Turns.take(ROUNDS, turns);
    } finally {
      Files.delete(archive);
    }
    return List.of(start, exit);
  }

  private void turn(String shown, String caller, List<String> options, ServerProcess server)
      throws Exception {
    Programs.Outcome outcome = Programs.run(
        options,
        classPath(caller),
        FirstCall.class,
        List.of(caller, server.endpoint().toString()));
    if (!outcome.said().equals(LoopbackServer.GROUP) || outcome.exit() != 0) {
      throw new IllegalStateException(
          shown + " ended with " + outcome + ", and should have said " + LoopbackServer.GROUP);
    }
    start.add(shown, outcome.secondsToFirstLine());
    exit.add(shown, outcome.secondsBetween());
  }

  /** Jars alone, since an archive takes no folders; each implementation has those of its own. */
  private static String classPath(String name) throws IOException {
    List<String> without = new ArrayList<>(TOOLS);
    if (!ImplementationNames.isPeer(name)) {
      without.addAll(OF_ANY_PEER);
    }
    if (!name.equals(ImplementationNames.OKHTTP) && !name.equals(ImplementationNames.HUAWEI)) {
      without.addAll(OF_OKHTTP); // which Huawei's stands on
    }
    if (!name.equals(ImplementationNames.RESTCLIENT)) {
      without.addAll(OF_RESTCLIENT);
    }
    if (!name.equals(ImplementationNames.HUAWEI)) {
      without.addAll(OF_HUAWEI);
    }
    return Programs.ownJar() + File.pathSeparator + Programs.classPathWithout(without);
  }
}
