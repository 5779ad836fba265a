package dev.apiscribe.conformance.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.generated.JavaMethod;
import dev.apiscribe.review.generated.JavaOperation;
import dev.apiscribe.review.generated.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The review links to the Javadoc of the clients, which is built by {@code -Pjavadoc} and not by
 * every build.
 */
class JavadocAnchorTest {
  private static final Path ROOT = Path.of("..");

  static List<DocumentedApi> apis() {
    return DocumentedApi.all();
  }

  @ParameterizedTest
  @MethodSource("apis")
  void everyMethodAndEveryModelIsWhereTheReviewLinksTo(DocumentedApi api) throws IOException {
    Path docs = docs(api);
    GeneratedJava java = GeneratedJava.read(ROOT, api.name());
    for (DocumentedOperation operation : api.operations()) {
      JavaOperation generated = java.operation(operation.id()).orElseThrow();
      for (JavaMethod method :
          Stream.concat(generated.client().stream(), generated.async().stream()).toList()) {
        String[] anchor = method.javadocAnchor().split("#");
        assertThat(Files.readString(docs.resolve(anchor[0]))).contains("id=\"" + anchor[1] + "\"");
      }
    }
    for (String schema : api.schemas().keySet()) {
      java.model(schema)
          .map(JavaType::javadocAnchor)
          .ifPresent(page -> assertThat(docs.resolve(page)).exists());
    }
  }

  @ParameterizedTest
  @MethodSource("apis")
  void nothingIsLoadedFromANetwork(DocumentedApi api) throws IOException {
    try (Stream<Path> files = Files.walk(docs(api))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        assertThat(Files.readString(page))
            .as("%s", page)
            .doesNotContain("src=\"http", "rel=\"stylesheet\" type=\"text/css\" href=\"http");
      }
    }
  }

  private static Path docs(DocumentedApi api) {
    Path docs = ROOT.resolve("generated-client").resolve(api.name()).resolve("target/apidocs");
    if (!Files.exists(docs)) {
      System.out.println(
          "Skipped: " + docs + " is not there. Build it by ./mvnw package -Pjavadoc -DskipTests.");
      abort("no Javadoc of " + api.name());
    }
    return docs;
  }
}
