package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.GeneratedClient;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A client is configured by each environment variable that its spec names. */
class FromEnvironmentTest {
  private static final String VALUE = "0123456789abcdef0123456789abcdef";

  /** The names of one place in a spec, the first of which counts. */
  private record Variables(String place, List<String> names) {}

  @TestFactory
  Stream<DynamicTest> eachVariableReachesTheServer() {
    return DocumentedApi.all().stream().flatMap(api -> {
      List<Variables> all = variables(api);
      assertThat(all).as(api + " names environment variables").isNotEmpty();
      return all.stream()
          .flatMap(variables -> variables.names().stream()
              .map(name -> dynamicTest(
                  api + " " + name + " " + variables.place(), () -> isSent(api, all, name))));
    });
  }

  private static void isSent(DocumentedApi api, List<Variables> all, String tested)
      throws Exception {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put(tested, VALUE);
    for (Variables other : all) {
      boolean credentials = other.place().startsWith("/components/securitySchemes");
      boolean sameLogin = tested.matches(".*_(USERNAME|PASSWORD)")
          && other.names().get(0).matches(".*_(USERNAME|PASSWORD)");
      if (!other.names().contains(tested) && (!credentials || sameLogin)) {
        environment.put(other.names().get(0), "f".repeat(32));
      }
    }

    assertThat(sent(api, environment)).contains(VALUE);
    environment.put(tested, " ");
    if (!tested.matches(".*_(USERNAME|PASSWORD|TOKEN|API_KEY|HOST)")) {
      assertThat(catchBuild(api, environment)).hasMessageContaining("is set: call");
    } else {
      assertThat(sent(api, environment)).doesNotContain(VALUE);
    }
  }

  @Test
  void theHostOfTimeplusMayBeAnAddressAsItsVendorsToolsHaveIt() throws Exception {
    DocumentedApi timeplus = DocumentedApi.named("timeplus");
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("TIMEPLUS_WORKSPACE", "ws1");
    for (String[] each : new String[][] {
      {"https://us.timeplus.cloud", "https://us.timeplus.cloud/ws1/api/"},
      {"https://us.timeplus.cloud/", "https://us.timeplus.cloud/ws1/api/"},
      {"http://localhost:8000", "http://localhost:8000/ws1/api/"},
      {"eu.timeplus.cloud", "https://eu.timeplus.cloud/ws1/api/"},
      {"", "https://us.timeplus.cloud/ws1/api/"}
    }) {
      environment.put("TIMEPLUS_HOST", each[0]);
      assertThat(sent(timeplus, environment)).startsWith(each[1]);
    }
    for (String refused : List.of(
        "https://us.timeplus.cloud/ws1", "ftp://us.timeplus.cloud", "https://{workspace}")) {
      environment.put("TIMEPLUS_HOST", refused);
      assertThat(catchBuild(timeplus, environment))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "host takes a host, or an address without a path such as http://localhost:8000");
    }
  }

  private static Throwable catchBuild(DocumentedApi api, Map<String, String> environment)
      throws Exception {
    try {
      sent(api, environment);
      return new AssertionError("was built");
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  /** What a server sees: the address, and the headers as they were before their encoding. */
  private static String sent(DocumentedApi api, Map<String, String> environment) throws Exception {
    Class<?> facade =
        Class.forName("dev.apiscribe." + api.name() + ".client." + api.javaName() + "Client");
    Object builder = facade.getMethod("fromEnvironment", Map.class).invoke(null, environment);
    ScriptedTransport server = new ScriptedTransport().respond(500);
    builder.getClass().getMethod("transport", Transport.class).invoke(builder, server);
    builder.getClass().getMethod("retry", RetryPolicy.class).invoke(builder, RetryPolicy.none());
    for (Map.Entry<String, JsonNode> variable :
        api.document().at("/servers/0/variables").properties()) {
      if (!variable.getValue().has("x-environment")) {
        builder
            .getClass()
            .getMethod(variable.getKey() + "Host", String.class)
            .invoke(builder, "h.example");
      }
    }
    GeneratedClient client =
        GeneratedClient.built(builder.getClass().getMethod("build").invoke(builder));
    client.call(ClientCall.of(api.exchanges().get(0), RequestOptions.none()), ClientKind.SYNC);

    TransportRequest request = server.requests().get(0);
    StringBuilder seen = new StringBuilder(request.uri().toString());
    request
        .headers()
        .asMap()
        .forEach((name, values) -> values.forEach(value -> {
          seen.append('\n').append(name).append(": ").append(value);
          if (value.startsWith("Basic ")) {
            byte[] login = Base64.getDecoder().decode(value.substring("Basic ".length()));
            seen.append(new String(login, StandardCharsets.UTF_8));
          }
        }));
    return seen.toString();
  }

  private static List<Variables> variables(DocumentedApi api) {
    List<Variables> found = new ArrayList<>();
    find(api.document(), "", found);
    return found.stream().distinct().toList();
  }

  private static void find(JsonNode node, String place, List<Variables> found) {
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      String below = place + "/" + child.getKey();
      if (child.getKey().equals("x-environment")) {
        JsonNode names = child.getValue();
        if (names.isArray()) {
          found.add(new Variables(place, texts(names)));
        } else {
          names.forEach(list -> found.add(new Variables(place, texts(list))));
        }
      } else {
        find(child.getValue(), below, found);
      }
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        find(node.get(i), place + "/" + i, found);
      }
    }
  }

  private static List<String> texts(JsonNode names) {
    List<String> texts = new ArrayList<>();
    names.forEach(name -> texts.add(name.asText()));
    return texts;
  }
}
