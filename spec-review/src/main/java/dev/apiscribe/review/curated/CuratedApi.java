package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One folder of {@code specs/}: what the spec states, in the model of the pages, and what is kept
 * beside it.
 *
 * @param folder where the spec is, and what is kept beside it
 * @param observations what is odd in a document and was transcribed as it stands
 * @param words the sentences that were read
 * @param extensions what only the spec says: vendor extensions of server variables, security
 *     schemes, operations and media types
 * @param sources document and lines of each operation, by its pointer
 * @param schemas the components, each under its own name
 */
public record CuratedApi(
    String name,
    Path folder,
    YamlFile spec,
    DocumentedFacts facts,
    List<Deviation> deviations,
    List<Deviation> observations,
    ReadSentences words,
    List<Statement> extensions,
    Map<String, Source> sources,
    List<DocumentedField> schemas) {

  /** It becomes the name of folders. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  /** @param published that the text of the document has lost it */
  public record Source(String document, String lines, boolean published) {}

  /** Fails with {@link UnreadableSpecException} that names the file and what to do. */
  public static CuratedApi read(Path folder) {
    return of(
        String.valueOf(folder.getFileName()),
        folder,
        YamlFile.read(folder.resolve("openapi.yaml")),
        DeviationsFile.entries(optional(folder.resolve("deviations.yaml"))),
        DeviationsFile.entries(optional(folder.resolve("observations.yaml"))),
        optional(folder.resolve("words.yaml")));
  }

  /**
   * Reads a document of others, of which nothing is recorded beside it. Its name is that of its
   * file, unless it says another.
   */
  public static CuratedApi foreign(Path file) {
    YamlFile nothing = YamlFile.parse(file.toString(), "");
    String name = String.valueOf(file.getFileName())
        .replaceFirst("\\.[^.]*$", "")
        .replaceAll("[^A-Za-z0-9_-]+", "-")
        .replaceFirst("^[-_]*", "");
    return of(
        name.isEmpty() ? "api" : name.substring(0, Math.min(64, name.length())),
        file.resolveSibling("").toAbsolutePath(),
        ForeignDocument.named(ForeignDocument.read(file)),
        List.of(),
        List.of(),
        nothing);
  }

  /**
   * As {@link #read}, of files that were read, or changed, before, and without observations;
   * examples are looked up in the folder.
   */
  public static CuratedApi of(Path folder, YamlFile file, YamlFile deviations, YamlFile words) {
    return of(
        String.valueOf(folder.getFileName()),
        folder,
        file,
        DeviationsFile.entries(deviations),
        List.of(),
        words);
  }

  private static CuratedApi of(
      String called,
      Path folder,
      YamlFile file,
      List<Deviation> deviations,
      List<Deviation> observations,
      YamlFile words) {
    CuratedSpec spec = new CuratedSpec(file, folder, false);
    CuratedOperations operations = new CuratedOperations(spec);
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    for (Aspect aspect : List.of(Aspect.TITLE, Aspect.VERSION)) {
      if (spec.at("/info").has(aspect.label())) {
        statements.put(
            aspect, operations.said(spec.at("/info/" + aspect.label()), "/info/" + aspect.label()));
      }
    }
    if (spec.at("").has("x-error-envelope")) {
      statements.put(
          Aspect.ERROR_ENVELOPE,
          operations.said(spec.at("/x-error-envelope"), "/x-error-envelope"));
    }
    var all = operations.all();
    List<Statement> extensions = new ArrayList<>();
    for (String owner : List.of("/servers/0/variables", "/components/securitySchemes")) {
      spec.at(owner)
          .fieldNames()
          .forEachRemaining(
              name -> extensions.addAll(operations.extensions(owner + JsonPointers.step(name))));
    }
    Map<String, Source> sources = new LinkedHashMap<>();
    all.forEach(operation -> {
      String at = operation.place().pointerInSpec();
      extensions.addAll(operations.extensions(at));
      operation
          .request()
          .forEach(
              content -> extensions.addAll(operations.extensions(content.place().pointerInSpec())));
      operation
          .responses()
          .forEach(response -> response
              .content()
              .forEach(content ->
                  extensions.addAll(operations.extensions(content.place().pointerInSpec()))));
      JsonNode source = spec.at(at + "/x-source");
      sources.put(
          at,
          new Source(
              source.path("document").asText(),
              source.path("lines").asText(),
              source.path("published").asBoolean()));
    });
    DocumentedFacts facts = new DocumentedFacts(
        file.name(),
        "curated",
        true,
        statements,
        servers(spec, operations),
        operations.security(""),
        all,
        List.of(),
        List.of(),
        List.of());
    String name = spec.at("/info/x-api/name").asText(called);
    if (!NAME.matcher(name).matches()) {
      throw new UnreadableSpecException(spec.place("/info/x-api/name") + ": found '" + name
          + "', expected one word of letters, digits, dashes and underscores. Rename it.");
    }
    return new CuratedApi(
        name,
        folder,
        file,
        facts,
        deviations,
        observations,
        ReadSentences.of(words),
        extensions,
        sources,
        operations.components());
  }

  private static List<Statement> servers(CuratedSpec spec, CuratedOperations operations) {
    List<Statement> servers = new ArrayList<>();
    for (int i = 0; i < spec.at("/servers").size(); i++) {
      servers.add(operations.said(
          TextNode.valueOf(ServerText.of(spec.at("/servers/" + i))), "/servers/" + i + "/url"));
    }
    return servers;
  }

  private static YamlFile optional(Path file) {
    return Files.exists(file) ? YamlFile.read(file) : YamlFile.parse(file.toString(), "");
  }
}
