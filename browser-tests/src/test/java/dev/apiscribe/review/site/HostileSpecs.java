package dev.apiscribe.review.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The harbour's specs, whose every text tries to become a part of the page that shows it. */
final class HostileSpecs {
  private static final Path HARBOUR = ReviewedSite.HARBOUR.resolve("specs");
  private static final String JAVASCRIPT = "javascript:window.injected='url'";

  /**
   * Names have no blanks, since the ids of rows are made of them; names of files have no slashes.
   */
  private static final String NAME = "\"><svg/onload=window.injected='%s'>{{mustache}}";

  private static final String FILE = "<img src=x onerror=window.injected='file'>";

  private final Path folder;
  private final List<String> shown = new ArrayList<>();

  private HostileSpecs(Path folder) {
    this.folder = folder;
  }

  /** @param folder where to write them */
  static HostileSpecs in(Path folder) throws IOException {
    HostileSpecs specs = new HostileSpecs(folder);
    try (Stream<Path> files = Files.walk(HARBOUR)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(HARBOUR.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    specs.poison();
    return specs;
  }

  /** The texts that the pages must show as they stand, each somewhere. */
  List<String> shown() {
    return shown;
  }

  private void poison() throws IOException {
    replace(
        "documents.yaml",
        "title: Creating a Berth",
        "title: " + text("document-title") + "\n  url: " + quoted(JAVASCRIPT));
    replace("documents.yaml", "A harbour that does not exist", text("publisher"));

    String spec = "harbour/openapi.yaml";
    replace(
        spec,
        "description: Keeps the berths of a harbour.",
        "description: " + text("api") + "\n  contact: {name: Harbour, url: " + quoted(JAVASCRIPT)
            + "}");
    replace(spec, "{name: Apache-2.0}", "{name: Apache-2.0, url: " + quoted(JAVASCRIPT) + "}");
    replace(spec, "Berths are where ships lie.", text("tag"));
    replace(
        spec,
        "summary: Creates a berth.",
        "summary: " + text("summary") + "\n      externalDocs: {url: " + quoted(JAVASCRIPT) + "}");
    replace(spec, "A quay has room for 40 of them.", text("operation"));
    replace(spec, "Quay that gets the berth.", text("parameter"));
    replace(spec, "The berth was created.", text("response"));
    replace(
        spec,
        "{type: string, minLength: 1, maxLength: 20}",
        "{type: string, minLength: 1, maxLength: 20, description: " + text("property") + "}\n"
            + "        " + name("property-name") + ": {type: string}");
    replace(spec, "enum: [wet, dry]", "enum: [wet, dry, " + text("enum") + "]");

    replace("harbour/examples/create-berth.request.json", "\"north-7\"", text("payload"));
    Files.move(
        folder.resolve("harbour/examples/create-berth.201.json"),
        folder.resolve("harbour/examples/create-berth." + FILE + ".json"));
    replace(
        spec, "examples/create-berth.201.json", quoted("examples/create-berth." + FILE + ".json"));
    shown.add(FILE);

    String deviations = "harbour/deviations.yaml";
    replace(deviations, "The page names its operation only.", text("documented"));
    replace(
        deviations,
        "The title Harbour, and an error for requests that break the spec.",
        text("curated"));
    replace(
        deviations,
        "reason: An API needs both.",
        "reason: " + text("reason") + "\n  evidence: " + text("evidence"));
  }

  /**
   * What runs when it is not escaped, in a page, in an attribute, in a script and in a template; it
   * leaves the name of its place.
   */
  private String text(String place) throws JsonProcessingException {
    String script =
        "<script>window.injected='" + place + "'</script>{{mustache}}{{{mustache}}}&lt;";
    shown.add(script);
    return quoted(
        script + "\"><img src=x onerror=\"window.injected='" + place + "'\"></title></textarea>\\");
  }

  private String name(String place) throws JsonProcessingException {
    String name = String.format(Locale.ROOT, NAME, place);
    shown.add(name);
    return quoted(name);
  }

  /** The same in JSON and in YAML. */
  private static String quoted(String text) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(text);
  }

  private void replace(String file, String harmless, String hostile) throws IOException {
    Path path = folder.resolve(file);
    String content = Files.readString(path);
    if (!content.contains(harmless)) {
      throw new IllegalStateException(path + ": found no " + harmless);
    }
    Files.writeString(path, content.replace(harmless, hostile));
  }
}
