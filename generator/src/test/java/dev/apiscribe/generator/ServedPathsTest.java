package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.servers.Server;
import org.junit.jupiter.api.Test;

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

  @Test
  void nameNoParameterTwice() {
    ServedPaths same =
        of("/{id}/{server}", "https://{host}/{id}/{id}", "https://{host}/v1/{a-b}/api");
    assertThat(same.ofSpring()).hasToString("{\"\", \"/{id2}/{id3}\", \"/v1/{server2}/api\"}");
    assertThat(same.ofJaxrs("/{id}/{server}").toString()).startsWith("\"/{server2: ");
  }
}
