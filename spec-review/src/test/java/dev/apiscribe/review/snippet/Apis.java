package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.DocumentedOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every API of this repository. What is generated for it is printed later than these tests run. */
final class Apis {
  static final Path ROOT = Path.of(System.getProperty("apiscribe.root"));

  private Apis() {}

  record Api(CuratedApi spec) {
    JsonNode at(String pointer) {
      return spec.spec().at(pointer);
    }

    Stream<Operation> operations() {
      return spec.facts().operations().stream().map(operation -> new Operation(this, operation));
    }
  }

  record Operation(Api api, DocumentedOperation documented) {
    String pointer() {
      return documented.place().pointer();
    }

    String id() {
      return api.at(pointer() + "/operationId").asText();
    }

    @Override
    public String toString() {
      return api.spec().name() + " " + id();
    }
  }

  static List<Api> all() {
    try (Stream<Path> folders = Files.list(ROOT.resolve("specs"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
          .sorted()
          .map(Apis::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Operation> operations() {
    return all().stream().flatMap(Api::operations);
  }

  static Operation operation(String id) {
    return operations()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Api read(Path folder) {
    return new Api(CuratedApi.read(folder));
  }
}
