package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.servers.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedPathsTest {
  private static ServedPaths of(String path, String... servers) {
    OpenAPI document = new OpenAPI().paths(new Paths().addPathItem(path, new PathItem()));
    for (String server : servers) {
      document.addServersItem(new Server().url(server));
    }
    return new ServedPaths(document);
  }

  @Test
  void areTheRootAloneWithoutAPathOfAServer() {
    ServedPaths root = of("/things", "https://{host}");
    assertThat(root.ofSpring()).isNull();
    assertThat(root.ofJaxrs("/things")).hasToString("\"/things\"");
  }

  @Test
  void areBelowThePathOfEachServer() {
    ServedPaths two = of("/things", "https://{host}/{workspace}/api", "https://{host}/v1.0/");
    assertThat(two.ofSpring()).hasToString("{\"\", \"/{workspace}/api\", \"/v1.0\"}");
    assertThat(two.ofJaxrs("/things"))
        .hasToString("\"/{server: (?:[^/]+/api/|v1\\\\.0/)?}things\"");
  }

  /** Spring does not start with other names, and JAX-RS takes some for patterns. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        /{id}/{pet-id}/{_a1} | /{id}/{pet-id}/{_a1}
        /{pet.id}            | /{_pet_id}
        /{0id}               | /{_0id}
        /{proxy+}/{proxy*}   | /{_proxy_}/{_proxy_2}
        /{*rest}             | /{__rest}
        /{id:[0-9]+}         | /{_id__0_9__}
        /{a.b}/{_a_b}        | /{_a_b2}/{_a_b}
        /{a b}.json          | /{_a_b}.json
        /{ü}:cancel          | /{__}:cancel
        /{a}/{a2}/{a}/{a}    | /{a}/{a2}/{a3}/{a4}
        """)
  void nameParametersAsBothFrameworksCan(String path, String expected) {
    assertThat(ServedPaths.named(path)).isEqualTo(expected);
  }

  @Test
  void haveNoWildcardsInSpring() {
    assertThat(ServedPaths.inSpring("/a/**/{b}?c/*"))
        .isEqualTo("/a/{_any:\\*\\*}/{b}{_any2:\\?}c/{_any3:\\*}");
  }

  @Test
  void nameNoParameterTwice() {
    ServedPaths same =
        of("/{id}/{server}", "https://{host}/{id}/{id}", "https://{host}/v1/{a-b}/api");
    assertThat(same.ofSpring()).hasToString("{\"\", \"/{id2}/{id3}\", \"/v1/{server2}/api\"}");
    assertThat(same.ofJaxrs("/{id}/{server}").toString()).startsWith("\"/{server2: ");
  }
}
