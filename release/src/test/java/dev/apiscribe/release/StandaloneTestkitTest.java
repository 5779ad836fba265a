package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the test kit that needs no other. */
class StandaloneTestkitTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path PAYLOAD =
      PROJECT.resolve("specs/timeplus/examples/list-alerts.200.json");
  /** What others say about their rights, and by what they find implementations. */
  private static final Pattern KEPT =
      Pattern.compile("META-INF/(?:[\\w-]*(?:LICENSE|NOTICE)[\\w.-]*|services/[^/]+)");

  @TempDir
  Path empty;

  private Published testkit;
  private Path jar;

  @BeforeEach
  void findTheJar() throws IOException {
    testkit = Repository.first().jars().stream()
        .filter(each -> each.artifact().equals("apiscribe-testkit"))
        .findFirst()
        .orElseThrow();
    jar = testkit.standalone();
  }

  @Test
  @Timeout(120)
  void returnsADocumentedResponseFromAnEmptyFolder() throws Exception {
    List<String> command = documented();
    Files.copy(jar, empty.resolve(command.get(2)));
    command.addAll(List.of("--port", "0"));
    command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Process program = new ProcessBuilder(command)
        .directory(empty.toFile())
        .redirectErrorStream(true)
        .start();
    try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
      String first = String.valueOf(said.readLine());
      assertThat(first).startsWith("timeplus: http://");
      URI address = URI.create(first.substring("timeplus: ".length()) + "/v1beta2/alerts");
      HttpResponse<String> response = HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      JsonMapper json = new JsonMapper();
      assertThat(json.readTree(response.body())).isEqualTo(json.readTree(PAYLOAD.toFile()));
    } finally {
      program.destroy();
      assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** The words of the command, the jar's name as of this version. */
  private static List<String> documented() throws IOException {
    List<String> commands = DocumentedCommand.of(PROJECT, "docs/testkit.md").stream()
        .map(DocumentedCommand::text)
        .filter(text -> text.startsWith("java -jar ") && text.contains("-cli.jar"))
        .toList();
    assertThat(commands).as("docs/testkit.md").hasSize(1);
    return new ArrayList<>(Arrays.asList(commands.get(0).split(" ")));
  }

  @Test
  void hasEachFileOnceAndNothingThatWasTrueOfOneOfItsPartsAlone() throws IOException {
    assertThat(Published.entries(jar))
        .doesNotHaveDuplicates()
        .noneMatch(entry -> entry.endsWith("module-info.class"))
        .noneMatch(entry -> entry.matches("META-INF/.*\\.(SF|DSA|RSA|EC)"));
    try (JarFile file = new JarFile(jar.toFile())) {
      assertThat(file.getManifest().getMainAttributes().getValue("Class-Path")).isNull();
      assertThat(file.isMultiRelease()).isTrue();
    }
  }

  @Test
  void hasTheLicencesNoticesAndServicesOfAllThatIsInIt() throws IOException {
    int compared = 0;
    try (JarFile whole = new JarFile(jar.toFile())) {
      for (Path each : testkit.dependencies()) {
        try (JarFile part = new JarFile(each.toFile())) {
          for (ZipEntry entry : part.stream().map(ZipEntry.class::cast).toList()) {
            if (KEPT.matcher(entry.getName()).matches()) {
              assertThat(lines(whole, entry.getName()))
                  .as("%s of %s", entry.getName(), each.getFileName())
                  .containsAll(lines(part, entry.getName()));
              compared++;
            }
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(15);
  }

  private static List<String> lines(JarFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as("%s in %s", name, jar.getName()).isNotNull();
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void keepsToItsBudget() throws IOException {
    assertThat(Files.size(jar)).isLessThan(Budgets.read().standaloneTestkit());
  }
}
