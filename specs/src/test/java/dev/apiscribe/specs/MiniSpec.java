package dev.apiscribe.specs;

import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.openapi.YamlFile;
import java.util.regex.Pattern;

/** A small spec that keeps every rule, and the ways to break it. */
final class MiniSpec {
  private static final String FILE = "mini.yaml";
  private static final String SOURCE = """
      openapi: 3.0.3
      info:
        title: Things
        version: v1
      servers:
        - url: https://{host}/api
          variables:
            host: {default: things.invalid}
      security:
        - Key: []
      tags:
        - name: things
          description: Things that one can have.
      paths:
        /things/{thing_id}:
          put:
            operationId: replaceThing
            tags: [things]
            summary: Replaces a thing.
            description: The old thing is gone.
            x-source: {document: things-api, lines: '1-9, 12'}
            parameters:
              - name: thing_id
                in: path
                required: true
                schema: {type: string}
                example: one
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/ReplaceThingRequest'}
                  examples:
                    documented: {externalValue: examples/replace-thing.request.json}
            responses:
              '200':
                description: The thing was replaced.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Thing'}
                    examples:
                      documented: {externalValue: examples/replace-thing.200.json}
              '400':
                description: The request is wrong.
      components:
        securitySchemes:
          Key: {type: apiKey, name: X-Key, in: header}
        schemas:
          ReplaceThingRequest:
            type: object
            required: [size]
            properties:
              size: {type: integer, format: int32, default: 1, example: 3}
              weights:
                type: array
                items: {type: integer, format: int64}
              secret: {type: string, writeOnly: true}
              version: {type: string, readOnly: true}
              made_at: {type: string, format: date-time}
          Thing:
            type: object
            properties:
              kind: {$ref: '#/components/schemas/ThingKind'}
              secret: {type: string, writeOnly: true}
              successor:
                nullable: true
                allOf: [{$ref: '#/components/schemas/Thing'}]
          ThingKind:
            type: string
            x-extensible-enum: [small, big]
      """;

  private MiniSpec() {}

  /** The spec, with each first text of a pair replaced by the second. */
  static SpecTree with(String... replacements) {
    return tree(replace(SOURCE, replacements));
  }

  /** The same after bundling, when both payloads are these. */
  static SpecTree bundledWith(String request, String response, String... replacements) {
    String bundled = replace(
        SOURCE,
        "externalValue: examples/replace-thing.request.json",
        "value: " + request,
        "externalValue: examples/replace-thing.200.json",
        "value: " + response);
    return tree(replace(bundled, replacements));
  }

  private static SpecTree tree(String yaml) {
    return new SpecTree(YamlFile.parse(FILE, yaml));
  }

  static Finding finding(String pointer, String expected) {
    return new Finding(FILE, pointer, expected);
  }

  private static String replace(String text, String... replacements) {
    String result = text;
    for (int i = 0; i < replacements.length; i += 2) {
      if (result.split(Pattern.quote(replacements[i]), -1).length != 2) {
        throw new IllegalArgumentException(replacements[i] + " does not occur exactly once");
      }
      result = result.replace(replacements[i], replacements[i + 1]);
    }
    return result;
  }
}
