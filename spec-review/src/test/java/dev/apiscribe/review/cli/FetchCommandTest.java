package dev.apiscribe.review.cli;

import static dev.apiscribe.review.fetch.LoopbackPages.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.fetch.LoopbackPages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FetchCommandTest {
  private static final Path PAGE = Path.of("src/test/resources/drift/pages/creating_a_berth.rst");

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int fetch(String... options) {
    List<String> arguments = new ArrayList<>(List.of(
        "fetch", "--specs", folder.toString(), "--docs", folder.resolve("pages").toString()));
    arguments.addAll(List.of(options));
    CommandLine command = new CommandLine(new SpecReview());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(arguments.toArray(String[]::new));
  }

  @Test
  void saysWhatBecameOfEachDocumentAndEndsWith2WhenAPageIsMissing() throws IOException {
    try (LoopbackPages server = new LoopbackPages()) {
      server.put("/berth.rst", response(200, Files.readString(PAGE)));
      Files.writeString(
          folder.resolve("documents.yaml"),
          "- {id: berth, spec: harbour, url: 'https://harbour.example/', page: '"
              + server.address("/berth.rst")
              + "'}\n- {id: saved, spec: harbour}\n- {id: other, spec: sea, url: '"
              + server.address("/missing")
              + "'}\n");

      assertThat(fetch("--pause=0", "--private-addresses", "--api", "harbour"))
          .as(err.toString())
          .isZero();
      assertThat(out.toString().lines())
          .containsExactly(
              "new          berth  berth.rst  " + server.address("/berth.rst"),
              "no address   saved  save the page with a browser");
      assertThat(fetch("--pause=0", "--private-addresses")).isEqualTo(2);
      assertThat(out.toString())
          .contains("unchanged    berth")
          .contains("not fetched  other  " + server.address("/missing"));
      assertThat(err.toString()).startsWith(server.address("/missing") + ": found status 404");
      assertThat(fetch("--api", "harbour")).isEqualTo(2);
      assertThat(err.toString()).contains("say --private-addresses");
    }
  }

  @Test
  void saysWhichApisHaveDocuments() throws IOException {
    Files.writeString(folder.resolve("documents.yaml"), "- {id: a, spec: harbour}\n");
    assertThat(fetch("--api", "port")).isEqualTo(2);
    assertThat(err.toString())
        .contains("documents.yaml: found no document of port, expected one of [harbour].");
    assertThat(fetch("--pause=-1")).isEqualTo(2);
    assertThat(err.toString()).contains("--pause: found -1");
  }
}
