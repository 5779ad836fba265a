package dev.apiscribe.review.snippet;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import java.nio.file.Path;
import java.util.Locale;

/** A spec with one operation, for what no documented one has. */
final class OneOperation {
  static final String POINTER = "/paths/~1things~1{path}/post";

  private OneOperation() {}

  /** @param operation its YAML, indented as it stands below the method */
  static CuratedApi of(String operation) {
    String spec = """
        openapi: 3.0.3
        info:
          title: Things
          x-api: {name: things, javaName: Things}
        servers:
        - url: https://things.example.com/a$b
        security:
        - Key: []
        paths:
          /things/{path}:
            post:
              operationId: createThing
        %s
              responses:
                '200': {description: Created.}
        components:
          securitySchemes:
            Key: {type: apiKey, in: header, name: X-Key}
            Login: {type: http, scheme: basic}
            Cookie: {type: apiKey, in: cookie, name: session}
            Query: {type: apiKey, in: query, name: api key}
            Bearer: {type: http, scheme: bearer}
        """;
    YamlFile nothing = YamlFile.parse("nothing.yaml", "");
    return CuratedApi.of(
        Path.of("."),
        YamlFile.parse(
            "things.yaml", String.format(Locale.ROOT, spec, operation.indent(6).stripTrailing())),
        nothing,
        nothing);
  }

  static CuratedApi withBody(String mediaType, String example) {
    return of(String.format(Locale.ROOT, """
        parameters:
        - {name: path, in: path, required: true, schema: {type: string}, example: one}
        requestBody:
          content:
            %s:
              schema: {}
              examples:
                documented: {value: %s}
        """, mediaType, example));
  }
}
