package dev.apiscribe.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.spec.DocumentedApi;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Compares what native images are told with what is read by reflection when all that is documented
 * goes through models and clients.
 */
@Execution(ExecutionMode.CONCURRENT) // it mostly waits for programs of its own
class ReachabilityTest {
  private static final List<Path> JARS = Stream.concat(
          Stream.of("client-runtime"),
          DocumentedApi.names().stream().map(api -> "generated-models/" + api))
      .map(module -> Path.of("..", module, "target/classes"))
      .toList();
  private static final long LONGEST_RUN_SECONDS = 300;

  @TempDir
  static Path work;

  private static Set<String> seen = Set.of();
  private static Reachability told = new Reachability(Set.of(), Set.of(), Set.of());

  @BeforeAll
  static void watchARun() throws Exception {
    told = Reachability.of(JARS);
    Path agent = agent();
    Path accesses = work.resolve("accesses.txt");
    Path out = work.resolve("out.txt");
    Process process = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-javaagent:" + agent,
            "-cp",
            System.getProperty("java.class.path"),
            ReflectingRun.class.getName(),
            accesses.toString())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
    try {
      assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS))
          .as("ends in time")
          .isTrue();
      assertThat(process.exitValue()).as(Files.readString(out)).isZero();
    } finally {
      process.destroyForcibly();
    }
    seen = new TreeSet<>(Files.readAllLines(accesses));
  }

  @Test
  void tellsOfAllThatIsReadByReflection() {
    assertThat(told.kept()).containsAll(seen);
  }

  /** A watcher that sees nothing would be content with anything. */
  @Test
  void seesReflectionOfEachKind() {
    assertThat(seen)
        .contains(
            "constructors dev.apiscribe.lts.model.CreateLogGroupRequest$Builder",
            "fields dev.apiscribe.lts.model.CreateLogGroupRequest",
            "methods dev.apiscribe.lts.model.CreateLogGroupRequest",
            "resource dev/apiscribe/runtime/version.txt");
  }

  @Test
  void wouldNoticeAnEntryThatIsGone() {
    for (String each : seen) {
      Set<String> less = new TreeSet<>(told.kept());
      less.remove(each);
      Set<String> missing = new TreeSet<>(seen);
      missing.removeAll(less);
      assertThat(missing).containsExactly(each);
    }
  }

  @Test
  void tellsOfNothingThatDoesNotExist() throws Exception {
    assertThat(told.types()).isNotEmpty();
    for (String type : told.types()) {
      assertThat(Class.forName(type, false, ReachabilityTest.class.getClassLoader())
              .getName())
          .isEqualTo(type);
    }
    for (String resource : told.resources()) {
      assertThat(ReachabilityTest.class.getClassLoader().getResource(resource))
          .as(resource)
          .isNotNull();
    }
  }

  /** Where a native image looks for it. */
  @Test
  void liesInTheFolderOfItsArtifact() throws IOException {
    for (Path jar : JARS) {
      Path module = jar.getParent().getParent();
      String artifact = Files.readString(module.resolve("pom.xml"))
          .replaceAll("(?s).*?</parent>\\s*<artifactId>([^<]+)<.*", "$1");
      assertThat(Reachability.files(jar))
          .containsExactly(jar.resolve("META-INF/native-image/dev.apiscribe")
              .resolve(artifact)
              .resolve("reachability-metadata.json"));
    }
  }

  /** What the JDK's own classes call must be found by the boot loader, in a jar of its own. */
  private static Path agent() throws IOException {
    Path boot = work.resolve("boot.jar");
    String entry = Accesses.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(boot);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry(entry));
      Files.copy(Path.of("target/test-classes").resolve(entry), jar);
    }
    Manifest manifest = new Manifest();
    Map.of(
            Attributes.Name.MANIFEST_VERSION,
            "1.0",
            new Attributes.Name("Premain-Class"),
            ReflectionAgent.class.getName(),
            new Attributes.Name("Can-Retransform-Classes"),
            "true",
            new Attributes.Name("Boot-Class-Path"),
            boot.toUri().getPath())
        .forEach(manifest.getMainAttributes()::put);
    Path agent = work.resolve("agent.jar");
    try (OutputStream out = Files.newOutputStream(agent);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.finish();
    }
    return agent;
  }
}
