package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.FolderDocument;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.ForeignDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One version of an API. */
public final class ApiSpec {
  private final YamlFile file;
  private final SpecNode root;
  private final List<SpecOperation> operations;
  private boolean isAbsent;

  private ApiSpec(YamlFile written) {
    file = ForeignDocument.of(written);
    if (!written.at("/paths").isObject() && !written.at("/webhooks").isObject()) {
      throw new UnreadableSpecException(
          written.place("/paths")
              + ": found no paths, expected a map of paths to operations. Check that the file is whole.");
    }
    root = file.node("");
    SpecForm.check(root);
    operations = SpecOperation.all(root, SpecNode::resolved);
  }

  /**
   * Reads OpenAPI 3.0 or 3.1, and what references lead to in other files of the folder.
   *
   * @param path an {@code openapi.yaml} or JSON file, or a folder with an {@code openapi.yaml},
   *     {@code .yml} or {@code .json}
   */
  public static ApiSpec read(Path path) {
    if (!Files.isDirectory(path)) {
      return new ApiSpec(FolderDocument.read(path));
    }
    Path file = Stream.of("openapi.yaml", "openapi.yml", "openapi.json")
        .map(path::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () -> new UnreadableSpecException(
                path
                    + ": found no spec, expected openapi.yaml, openapi.yml or openapi.json in the folder. Name the file itself."));
    return new ApiSpec(FolderDocument.read(file));
  }

  /** @param text YAML or JSON */
  public static ApiSpec parse(String name, String text) {
    return new ApiSpec(YamlFile.parse(name, text));
  }

  /**
   * The side of a comparison on which there is no such API.
   *
   * @param name where its spec would be
   */
  public static ApiSpec absent(String name) {
    ApiSpec absent = parse(name, "{openapi: 3.0.3, paths: {}}");
    absent.isAbsent = true;
    return absent;
  }

  boolean isAbsent() {
    return isAbsent;
  }

  String name() {
    return file.name();
  }

  /** {@code info.title}, or else the file. */
  String title() {
    String title = root.get("info").text("title");
    return title.isBlank() ? name() : title;
  }

  SpecNode root() {
    return root;
  }

  SpecNode component(String kind, String name) {
    return root.get("components").get(kind).get(name);
  }

  List<SpecOperation> operations() {
    return operations;
  }

  /** {@code info.version}; empty when there is none. */
  String version() {
    return root.get("info").text("version");
  }
}
