package dev.apiscribe.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BomTest {
  @Test
  void managesEveryModuleThatIsPublishedAndNothingElse() throws IOException {
    Poms poms = new Poms(Path.of(".."));

    assertThat(poms.managed())
        .as("what bom/pom.xml manages")
        .containsExactlyInAnyOrderElementsOf(poms.published().keySet());
  }

  @Test
  void knowsWhatIsPublished(@TempDir Path root) throws IOException {
    write(
        root,
        "<packaging>pom</packaging><modules><module>clients</module><module>proof</module></modules>");
    write(
        root.resolve("clients"),
        "<packaging>pom</packaging><modules><module>birds</module><module>plugin</module></modules>");
    write(
        root.resolve("clients/birds"),
        "<parent><artifactId>root</artifactId></parent><artifactId>birds-client</artifactId>");
    write(
        root.resolve("clients/plugin"),
        "<artifactId>birds-plugin</artifactId><packaging>maven-plugin</packaging>");
    write(
        root.resolve("proof"),
        "<artifactId>proof</artifactId><properties><maven.deploy.skip>true</maven.deploy.skip></properties>");

    assertThat(new Poms(root).published()).containsOnlyKeys("birds-client", "birds-plugin");
  }

  private static void write(Path folder, String pom) throws IOException {
    Files.writeString(
        Files.createDirectories(folder).resolve("pom.xml"), "<project>" + pom + "</project>");
  }
}
