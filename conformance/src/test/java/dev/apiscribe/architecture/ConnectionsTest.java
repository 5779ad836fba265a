package dev.apiscribe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.net.SocketFactory;

/**
 * Connections are opened in one place, which knows proxies, deadlines and credentials: a second one
 * would go another way.
 */
@AnalyzeClasses(packages = "dev.apiscribe", importOptions = ImportOption.DoNotIncludeTests.class)
class ConnectionsTest {
  /** What opens a connection in the JDK: type and names of its methods. */
  private static final Map<Class<?>, Set<String>> OPENINGS = Map.of(
      Socket.class, Set.of("<init>", "connect"),
      DatagramSocket.class, Set.of("<init>", "connect"),
      SocketChannel.class, Set.of("open", "connect"),
      AsynchronousSocketChannel.class, Set.of("open", "connect"),
      DatagramChannel.class, Set.of("open", "connect"),
      SocketFactory.class, Set.of("createSocket"),
      URL.class, Set.of("openConnection", "openStream", "getContent"),
      URLConnection.class, Set.of("connect", "getInputStream", "getOutputStream", "getContent"),
      HttpClient.class, Set.of("newHttpClient", "newBuilder"));

  @ArchTest
  static void onlyTheTransportOpensConnections(JavaClasses classes) {
    Set<String> places = new TreeSet<>();
    for (JavaClass each : classes) {
      for (JavaAccess<?> access : each.getAccessesFromSelf()) {
        if (opens(access)) {
          places.add(
              each.getPackageName().endsWith(".http1") ? each.getPackageName() : each.getName());
        }
      }
    }
    assertThat(places)
        .as(
            "classes that open a connection: send requests by a dev.apiscribe.runtime.Transport instead")
        .containsExactlyInAnyOrder(
            "dev.apiscribe.runtime.internal.http1",
            "dev.apiscribe.runtime.JdkTransport",
            // Reads a document that its user names by an address.
            "dev.apiscribe.generator.internal.DocumentCheck",
            // Gets the pages that documents.yaml names; spec-review knows nothing of the runtime.
            "dev.apiscribe.review.fetch.PageConnection",
            // Reads a file of the jar that a class lies in.
            "dev.apiscribe.testkit.SchemaMessages");
  }

  @ArchTest
  static final ArchRule noOtherClientForHttpIsUsed = noClasses()
      .that()
      .resideOutsideOfPackage("dev.apiscribe.okhttp..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "okhttp3..",
          "org.apache.hc..",
          "org.apache.http..",
          "org.eclipse.jetty.client..",
          "jakarta.ws.rs.client..",
          "org.springframework.web.client..",
          "org.springframework.web.reactive.function.client..")
      .because("each has proxies and timeouts of its own, and one adapter takes a caller's OkHttp");

  private static boolean opens(JavaAccess<?> access) {
    return OPENINGS.entrySet().stream()
        .anyMatch(opening -> access.getTargetOwner().isAssignableTo(opening.getKey())
            && opening.getValue().contains(access.getName()));
  }
}
