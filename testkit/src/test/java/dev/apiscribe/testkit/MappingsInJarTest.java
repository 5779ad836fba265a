package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A jar with the mappings, beside WireMock and nothing else of ours. */
@Timeout(60)
class MappingsInJarTest {
  @Test
  void areServedByWireMockFromTheCommandLine(@TempDir Path folder)
      throws IOException, URISyntaxException {
    Path jar = folder.resolve("mappings.jar");
    pack(Path.of("target", "classes"), "META-INF/apiscribe", jar);
    Path wireMock = Path.of(
        WireMockServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Started run = Started.java(
        List.of(wireMock.toString(), jar.toString()),
        "wiremock.Run",
        "--port=0",
        "--bind-address=127.0.0.1",
        "--load-resources-from-classpath=META-INF/apiscribe/mappings/lts")) {
      URI endpoint = URI.create("http://127.0.0.1:" + run.next("^port:\\s+(\\d+)"));
      for (DocumentedExchange exchange : DocumentedExchange.of("lts")) {
        DocumentedResponses.check(
            exchange,
            Call.of(endpoint, exchange)
                .with("Prefer", "status=" + exchange.status())
                .send());
      }
      assertThat(DocumentedExchange.of("lts")).hasSize(12);
    }
  }

  private static void pack(Path root, String below, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> files = Files.walk(root.resolve(below))) {
      for (Path file : files.sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        packed.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
        if (Files.isRegularFile(file)) {
          Files.copy(file, packed);
        }
        packed.closeEntry();
      }
    }
  }
}
