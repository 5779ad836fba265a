package dev.apiscribe.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows in and events out, plain and over TLS, sync and async, by a program that could not hold
 * them: its heap has 64 MB. A million plain and sync, and on every other way as many as
 * {@code -Dsoak.rows=1000000} says.
 */
@Timeout(value = 200, unit = TimeUnit.SECONDS)
class SmallHeapTest {
  private static final long MILLION = 1_000_000;
  private static final long OTHERWISE = Long.getLong("soak.rows", 10_000);
  private static final Path REPORT = Path.of("target/small-heap.txt"); // the build ends with it
  private static final String PASSWORD = "changeit";

  @TempDir
  Path folder;

  @Test
  void carriesRowsInAndEventsOutOnEveryWay() throws Exception {
    Path keys = keys();
    try (RowsServer plain = RowsServer.plain();
        RowsServer encrypted = RowsServer.encrypted(context(keys))) {
      String said = run(
          keys,
          "sync " + MILLION + " " + plain.endpoint(),
          "async " + OTHERWISE + " " + plain.endpoint(),
          "sync " + OTHERWISE + " " + encrypted.endpoint(),
          "async " + OTHERWISE + " " + encrypted.endpoint());
      assertThat(said.lines()).as(said).hasSize(8);
      assertThat(plain.received()).containsExactly(MILLION, OTHERWISE);
      assertThat(encrypted.received()).containsExactly(OTHERWISE, OTHERWISE);
      Files.writeString(REPORT, said.replaceAll("(?m)^", "With -Xmx64m: ") + "\n");
    }
  }

  private String run(Path trusted, String... arguments) throws Exception {
    Path output = folder.resolve("output.txt");
    List<String> command = new ArrayList<>(List.of(
        System.getProperty("java.home") + "/bin/java",
        "-Xmx64m",
        "-Djavax.net.ssl.trustStore=" + trusted,
        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
        "-cp",
        System.getProperty("java.class.path"),
        RowsProgram.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    try {
      // Reading from the process itself would not end with the test's time, and leave a program
      // that hangs behind.
      boolean over = process.waitFor(180, TimeUnit.SECONDS);
      String said = Files.readString(output).strip();
      assertThat(over).as(said).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }

  /** A key store for both ends: the program trusts the certificate in it, and no other. */
  private Path keys() throws Exception {
    Path keys = folder.resolve("keys.p12");
    Process keytool = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/keytool",
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "SAN=dns:localhost",
            "-validity",
            "2",
            "-keystore",
            keys.toString(),
            "-storepass",
            PASSWORD)
        .redirectErrorStream(true)
        .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keys).as(said).exists();
    return keys;
  }

  private static SSLContext context(Path file) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), null, null);
    return context;
  }
}
