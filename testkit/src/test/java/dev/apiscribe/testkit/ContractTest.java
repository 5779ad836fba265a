package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which operation a request is for, in specs that document more than one at its path. */
class ContractTest {
  private static final String NOTHING = "{'get': {'parameters': []}}";
  private static final String NEVER =
      "{'get': {'parameters': [{'name': 'never', 'in': 'query', 'required': true, 'schema': {'type': 'string'}}]}}";

  /**
   * The path that is more particular, and the other one; each pair in the order of the spec and in
   * the other.
   */
  static List<List<String>> overlappingPaths() {
    return List.of(
        List.of("/harbours/all-of-them", "/harbours/{id}"),
        List.of("/{id}", "/{id}/{berth}"),
        List.of("/harbours/{id}/the-one-and-only-berth", "/harbours/{id}/{berth}"),
        List.of("/harbours/{a-name-that-is-long}/berths", "/{a}/{b}/{c}"),
        List.of("/{a}/berths", "/{a}/{b}"));
  }

  @ParameterizedTest
  @MethodSource("overlappingPaths")
  void choosesThePathWithFewerParametersWhicheverStandsFirst(List<String> pair) throws IOException {
    String particular = "'" + pair.get(0) + "': " + NOTHING;
    String general = "'" + pair.get(1) + "': " + NEVER;
    String target = pair.get(0).replaceAll("\\{[^}]*}", "x");
    for (String paths : List.of(particular + ", " + general, general + ", " + particular)) {
      try (ContractServer server = ContractServer.of("{" + paths + "}")) {
        assertThat(ContractServer.refusal(server.call("GET", target, "")))
            .as(paths)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "put", "post", "delete", "options", "head", "patch", "trace"})
  void knowsEveryMethodThatAPathCanHave(String method) throws IOException {
    try (ContractServer server =
        ContractServer.of("{'/a': {'" + method + "': {'parameters': []}, 'parameters': []}}")) {
      assertThat(server.call(method.toUpperCase(Locale.ROOT), "/a", "").send().statusCode())
          .isEqualTo(200);
      String other = method.equals("get") ? "PUT" : "GET";
      assertThat(server.call(other, "/a", "").send().statusCode()).isEqualTo(405);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=418",
        "return=minimal, status=418",
        "return=minimal;a=b,Status = \"418\"",
        "status=418, return=minimal"
      })
  void findsAStatusAmongOtherPreferences(String preferences) throws IOException {
    try (ContractServer server = ContractServer.of("{'/a': {'get': {'responses': {'200': {}}}}}")) {
      assertThat(ContractServer.refusal(server.call("GET", "/a", "").with("Prefer", preferences)))
          .hasValue("400 header Prefer: 418 is not documented, expected one of [200]");
      assertThat(ContractServer.refusal(
              server.call("GET", "/a", "").with("Prefer", preferences.replace("418", "200"))))
          .isEmpty();
    }
  }

  @Test
  void namesEveryViolationOfARequestOnce() throws IOException {
    String tide =
        "{'name': 'tide', 'in': 'query', 'required': true, 'schema': {'type': 'array', 'items': {'type': 'integer'}}}";
    try (ContractServer server = ContractServer.of(
        "{'/a': {'get': {'parameters': [" + tide + ", " + tide.replace("tide", "moon") + "]}}}")) {
      assertThat(ContractServer.refusal(server.call("GET", "/a?tide=a&tide=b&x=1", "")))
          .hasValue("400 query tide: string found, integer expected; query moon: is required");
    }
  }
}
