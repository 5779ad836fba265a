package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program of its own, started as programs behind a proxy are. */
@Timeout(60)
class CommandLineTest {
  private static final Operation<Void> READ = Operation.<Void>of("read", "GET", "/v1/things")
      .success(200, ResponseBody.none())
      .build();

  /** Makes a call of each kind to the address, and prints what became of it. */
  public static void main(String[] addresses) {
    for (String address : addresses) {
      for (Kind kind : Kind.values()) {
        ApiClient api = kind.carry(
                ApiClient.builder().endpoint(URI.create(address)).retry(RetryPolicy.none()), null)
            .build();
        try {
          System.out.println(
              kind + " " + kind.send(api.call(READ), RequestOptions.none()).status());
        } catch (RuntimeException e) {
          System.out.println(kind + " " + e.getMessage());
        }
      }
    }
  }

  @Test
  void goesThroughTheProxyOfTheSystemProperties() throws Exception {
    try (Origin origin = Origin.of("http", null);
        RecordingProxy proxy = RecordingProxy.willing()) {
      String said = run(proxy.port(), origin.at("origin.test"));
      assertThat(said.lines())
          .containsExactlyElementsOf(
              Arrays.stream(Kind.values()).map(kind -> kind + " 200").toList());
      assertThat(proxy.seen()).hasSameSizeAs(Kind.values());
      assertThat(origin.seen()).hasSameSizeAs(Kind.values());
    }
  }

  @Test
  void asksForTheTunnelToWhatIsEncryptedAndSaysThatItIsRefused() throws Exception {
    try (RecordingProxy proxy = RecordingProxy.asking("user", "password")) {
      String said = run(proxy.port(), URI.create("https://origin.test:8443"));
      assertThat(said.lines())
          .hasSameSizeAs(Kind.values())
          .allMatch(line -> line.contains("asks for credentials (407): give them"));
      assertThat(proxy.seen())
          .hasSameSizeAs(Kind.values())
          .allMatch(head -> head.target().equals("origin.test:8443"));
    }
  }

  private static String run(int port, URI address) throws Exception {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    for (String scheme : List.of("http", "https")) {
      command.add("-D" + scheme + ".proxyHost=127.0.0.1");
      command.add("-D" + scheme + ".proxyPort=" + port);
    }
    command.addAll(List.of(
        "-cp",
        System.getProperty("java.class.path"),
        CommandLineTest.class.getName(),
        address.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
