package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.LogGroup;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.Transport;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the list of transports that meet faults with the classes of this module. */
class CarrierTest {

  @Test
  void namesEveryTransportThatAClientCanBeGiven() throws Exception {
    Set<String> carried = Carrier.all().stream()
        .map(carrier ->
            carrier.connectingWithin(Duration.ofSeconds(1)).getClass().getSimpleName())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(transports()).isNotEmpty().isEqualTo(carried);
  }

  /** Returns the public transports of the package of {@link Transport}. */
  private static Set<String> transports() throws Exception {
    URL own = Transport.class.getResource("Transport.class");
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of(own.toURI()).getParent())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName(Transport.class.getPackageName() + "." + name);
        if (Transport.class.isAssignableFrom(type)
            && !type.isInterface()
            && Modifier.isPublic(type.getModifiers())) {
          names.add(type.getSimpleName());
        }
      }
    }
    return names;
  }

  /**
   * A GET whose connection ends before a response is repeated by the JDK's client, unseen, and by
   * nothing on sockets.
   */
  @Test
  void aClientThatIsGivenNoneUsesSocketsForSyncAndAsyncCalls() throws Exception {
    assertThat(Transport.standard()).isInstanceOf(SocketTransport.class);
    try (FaultServer server =
        FaultServer.striking(Fault.inTurn(Fault.resetAfter(""), Fault.none()))) {
      Call<LogGroup> call = Groups.get(ApiClient.builder()
          .endpoint(server.endpoint())
          .retry(RetryPolicy.none())
          .build());
      assertThatThrownBy(() -> call.send(Groups.PLAIN)).isInstanceOf(ConnectionException.class);
    }
    try (FaultServer server =
        FaultServer.striking(Fault.inTurn(Fault.resetAfter(""), Fault.none()))) {
      Call<LogGroup> call = Groups.get(ApiClient.builder()
          .endpoint(server.endpoint())
          .retry(RetryPolicy.none())
          .build());
      assertThatThrownBy(() -> call.sendAsync(Groups.PLAIN).get())
          .hasCauseInstanceOf(ConnectionException.class);
    }
  }
}
