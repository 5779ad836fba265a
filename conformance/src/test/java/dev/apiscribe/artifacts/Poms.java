package dev.apiscribe.artifacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The poms below a folder, as they are written. */
record Poms(Path root) {
  /** The folders of all modules that have a jar and are deployed, by artifact. */
  Map<String, Path> published() throws IOException {
    Map<String, Path> folders = new LinkedHashMap<>();
    collect(root, folders);
    return folders;
  }

  String version() throws IOException {
    return read(root).select("project > version").text();
  }

  /** The artifacts that the BOM manages. */
  List<String> managed() throws IOException {
    return read(root.resolve("bom"))
        .select("dependencyManagement > dependencies > dependency > artifactId")
        .eachText();
  }

  /**
   * The packages of a module that others may compile against; empty where all are that it exports.
   */
  static List<String> apiPackages(Path folder) throws IOException {
    return read(folder).select("project > properties > api\\.packages").eachText();
  }

  private static void collect(Path folder, Map<String, Path> folders) throws IOException {
    Document pom = read(folder);
    boolean hasJar = !pom.select("project > packaging").text().equals("pom");
    boolean deployed =
        !pom.select("project > properties > maven\\.deploy\\.skip").text().equals("true");
    if (hasJar && deployed) {
      folders.put(pom.select("project > artifactId").text(), folder);
    }
    for (String module : pom.select("project > modules > module").eachText()) {
      collect(folder.resolve(module), folders);
    }
  }

  private static Document read(Path folder) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("pom.xml")), Parser.xmlParser());
  }
}
