package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The consumers have no parent, so their versions are their own; they must not fall behind. */
class ConsumersTest {
  private static final String GENERATOR = "openapi-generator\\.version";

  @Test
  void useTheVersionsOfThisBuild() throws IOException {
    Document build = pom("..");
    Document javaClient = pom("../consumers/java-client");
    Document modules = pom("../consumers/modules");
    Document ownTemplates = pom("../consumers/own-templates");

    String version = build.select("project > version").text();
    assertThat(property(javaClient, "apiscribe\\.version")).isEqualTo(version);
    assertThat(property(modules, "apiscribe\\.version")).isEqualTo(version);
    assertThat(property(ownTemplates, "apiscribe\\.version")).isEqualTo(version);
    assertThat(property(ownTemplates, GENERATOR)).isNotBlank().isEqualTo(property(build, GENERATOR));
  }

  private static Document pom(String folder) throws IOException {
    return Jsoup.parse(Files.readString(Path.of(folder, "pom.xml")), Parser.xmlParser());
  }

  private static String property(Document pom, String name) {
    return pom.select("project > properties > " + name).text();
  }
}
