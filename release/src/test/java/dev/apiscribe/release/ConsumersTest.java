package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * The consumers stand alone, so what they have in common with this build can fall behind; and one
 * that is not built proves nothing.
 */
class ConsumersTest {
  private static final Path FOLDER = Path.of("../consumers");

  @Test
  void useTheVersionsOfThisBuild() throws IOException {
    Document build = pom(Path.of(".."));
    Map<String, String> expected = versions(build);
    expected.put("apiscribe.version", build.select("project > version").text());
    for (Path consumer : consumers()) {
      Map<String, String> own = versions(pom(consumer));
      assertThat(own).as(consumer.toString()).containsKey("apiscribe.version");
      own.keySet().retainAll(expected.keySet());
      assertThat(expected).as(consumer.toString()).containsAllEntriesOf(own);
    }
  }

  @Test
  void haveNoParentAndTakeTheReleaseFromItsFolder() throws IOException {
    for (Path consumer : consumers()) {
      Document pom = pom(consumer);
      assertThat(pom.select("project > parent")).as(consumer.toString()).isEmpty();
      assertThat(pom.select("repositories url, pluginRepositories url").eachText())
          .as(consumer.toString())
          .isNotEmpty()
          .containsOnly("${apiscribe.repository}");
    }
  }

  /** And writes the table that {@code release/check} prints. */
  @Test
  void haveEachProvedSomething() throws IOException {
    List<String> table = new ArrayList<>();
    table.add(String.format(
        Locale.ROOT, "%-13s  %-8s  %6s  %s", "consumer", "result", "time", "what it proved"));
    for (Path consumer : consumers()) {
      ConsumerRun run = ConsumerRun.of(consumer.getFileName().toString());
      assertThat(run.result()).as(consumer.toString()).isEqualTo("success");
      assertThat(run.proof()).as(consumer.toString()).isNotBlank();
      table.add(run.row());
    }
    Files.write(Path.of("target/consumers.txt"), table);
  }

  private static List<Path> consumers() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Document pom(Path folder) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("pom.xml")), Parser.xmlParser());
  }

  private static Map<String, String> versions(Document pom) {
    Map<String, String> versions = new TreeMap<>();
    for (Element property : pom.select("project > properties > *")) {
      if (property.tagName().endsWith(".version")) {
        versions.put(property.tagName(), property.text());
      }
    }
    return versions;
  }
}
