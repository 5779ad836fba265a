package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the list of transports that meet faults with the classes of this module. */
class CarrierTest {

  @Test
  void namesEveryTransportThatAClientCanBeGiven() throws Exception {
    Set<String> carried =
        Arrays.stream(Carrier.values())
            .map(carrier -> carrier.connectingWithin(Duration.ofSeconds(1)).getClass().getSimpleName())
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
        if (Transport.class.isAssignableFrom(type) && !type.isInterface() && Modifier.isPublic(type.getModifiers())) {
          names.add(type.getSimpleName());
        }
      }
    }
    return names;
  }

  /** Calls that wait on sockets, the others on the JDK's client. */
  @Test
  void areWhatAClientUsesThatIsGivenNone() throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.inTurn(Fault.resetAfter(""), Fault.none()))) {
      TransportRequest request =
          new TransportRequest("GET", server.endpoint().resolve("/a"), Headers.none(), null, Duration.ofSeconds(10));
      // What sockets never repeat, and java.net.http does.
      try (var response = Transport.standard().exchangeAsync(request).get()) {
        assertThat(response.status()).isEqualTo(200);
      }
    }
    try (FaultServer server = FaultServer.striking(Fault.inTurn(Fault.resetAfter(""), Fault.none()))) {
      TransportRequest request =
          new TransportRequest("GET", server.endpoint().resolve("/a"), Headers.none(), null, Duration.ofSeconds(10));
      assertThatIOException().isThrownBy(() -> Transport.standard().exchange(request));
    }
  }
}
