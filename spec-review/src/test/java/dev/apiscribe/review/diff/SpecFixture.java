package dev.apiscribe.review.diff;

import dev.apiscribe.review.report.Finding;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Small specs to compare. */
final class SpecFixture {
  private SpecFixture() {}

  static Path folder(String name) {
    URL url = Objects.requireNonNull(SpecFixture.class.getResource("/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static DiffReview review(String before, String after) {
    return DiffReview.of(ApiSpec.parse("old.yaml", before), ApiSpec.parse("new.yaml", after), null);
  }

  static List<Finding> findings(String before, String after) {
    return review(before, after).report(null).findings();
  }

  static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  /**
   * A spec with these schemas; {@code POST /dogs} takes and answers a Dog, {@code GET /dogs}
   * answers Dogs.
   */
  static String dogs(String schemas) {
    return """
        openapi: 3.0.3
        info: {title: Kennels, version: '1'}
        paths:
          /dogs:
            get:
              operationId: listDogs
              tags: [dogs]
              responses:
                '200':
                  description: Dogs.
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Dog'}}}}
            post:
              operationId: createDog
              tags: [dogs]
              requestBody:
                content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}
              responses:
                '201':
                  description: A dog.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}
        components:
          schemas:
        """ + schemas.indent(4);
  }
}
