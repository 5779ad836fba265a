package dev.apiscribe.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every implementation is verified before it is timed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofTest {
  private Path keys;
  private ServerProcess server;
  private ServerProcess encrypted;

  @BeforeAll
  void startTheServers() throws Exception {
    keys = Encryption.keys();
    server = ServerProcess.start();
    encrypted = ServerProcess.encrypted(keys);
  }

  @AfterAll
  void stopTheServers() {
    server.close();
    encrypted.close();
  }

  static List<String> callers() {
    return Callers.ALL;
  }

  static List<String> kinds() {
    return KindCallers.ALL;
  }

  static List<String> ingesters() {
    return Ingesters.ALL;
  }

  @ParameterizedTest
  @MethodSource("callers")
  void createsALogGroup(String implementation) throws Exception {
    assertThat(Callers.of(implementation, server.endpoint()).createLogGroup())
        .isEqualTo(LoopbackServer.GROUP);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void createsALogGroupByEachKindOfCall(String implementation) throws Exception {
    SSLContext tls = Encryption.context(keys);
    assertThat(new KindCallers(server.endpoint(), tls).of(implementation).createLogGroup())
        .isEqualTo(LoopbackServer.GROUP);
    assertThat(new KindCallers(encrypted.endpoint(), tls).of(implementation).createLogGroup())
        .isEqualTo(LoopbackServer.GROUP);
  }

  @ParameterizedTest
  @MethodSource("ingesters")
  void ingestsEveryRow(String implementation) throws Exception {
    Ingesters.of(implementation, server.endpoint()).ingest(1234);
    assertThat(server.rowsReceived()).isEqualTo(1234);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ImplementationNames.APISCRIBE,
        ImplementationNames.JDK,
        ImplementationNames.JDK_LINES
      })
  void readsEveryEvent(String implementation) throws Exception {
    EventReaders.Sum sum = new EventReaders.Sum();
    EventReaders.of(implementation, server.endpoint()).read(sum);
    assertThat(sum.isComplete()).as("%s", sum).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void losesNothingInDecoding(Decoders.Document document) {
    assertThat(Decoders.error(ImplementationNames.APISCRIBE_CALL, document)).isEmpty();
    assertThat(Decoders.error(ImplementationNames.APISCRIBE_BARE, document)).isEmpty();
    assertThat(Decoders.error(ImplementationNames.STREAMING, document)).isEmpty();
  }

  @Test
  void losesNothingInEncoding() {
    assertThat(Encoders.error(ImplementationNames.APISCRIBE_ENCODING)).isEmpty();
    assertThat(Encoders.error(ImplementationNames.STREAMING)).isEmpty();
  }

  @Test
  void readsTheDocumentedStreamAsItIsPrinted() throws Exception {
    JsonNode printed = Documented.PLAIN.readTree(
        Path.of("specs/timeplus/examples/get-stream.200.json").toFile());
    assertThat(Documented.tree(Documented.stream())).isEqualTo(printed);
  }
}
