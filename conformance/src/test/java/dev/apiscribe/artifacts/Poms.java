package dev.apiscribe.artifacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The poms below a folder, as they are written. */
record Poms(Path root) {
  /** The artifacts of all modules that have a jar and are deployed. */
  List<String> published() throws IOException {
    List<String> artifacts = new ArrayList<>();
    collect(root, artifacts);
    return artifacts;
  }

  /** The artifacts that the BOM manages. */
  List<String> managed() throws IOException {
    return read(root.resolve("bom")).select("dependencyManagement > dependencies > dependency > artifactId").eachText();
  }

  private static void collect(Path folder, List<String> artifacts) throws IOException {
    Document pom = read(folder);
    boolean hasJar = !pom.select("project > packaging").text().equals("pom");
    boolean deployed = !pom.select("project > properties > maven\\.deploy\\.skip").text().equals("true");
    if (hasJar && deployed) {
      artifacts.add(pom.select("project > artifactId").text());
    }
    for (String module : pom.select("project > modules > module").eachText()) {
      collect(folder.resolve(module), artifacts);
    }
  }

  private static Document read(Path folder) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("pom.xml")), Parser.xmlParser());
  }
}
