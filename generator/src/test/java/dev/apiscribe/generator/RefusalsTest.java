package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.generator.internal.keyword.UnsupportedKeywordsException;
import dev.apiscribe.openapi.YamlFile;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the generator cannot print it refuses, with the place and a way out. */
class RefusalsTest {
  private static final String HEAD = """
      openapi: 3.0.3
      info: {title: T, version: v1, x-api: {name: tee, javaName: Tee}}
      servers: [{url: 'https://h.invalid'}]
      x-error-envelope: {message: $message}
      """;
  private static final Pattern PLACE =
      Pattern.compile("(?<!')(?:#|\\bat (?=/))((?:/[^:;,\\s']*)?)");
  private static final String GET = """
      paths:
        /a~b/{id}:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          get:
            operationId: getIt
            tags: [its]
            responses:
      """;

  @Test
  void readsWhatIsFine() {
    ApiView api = read(HEAD + GET + "        '204': {description: Gone.}\n");
    assertThat(api.tags())
        .singleElement()
        .satisfies(tag -> assertThat(tag.operations()).hasSize(1));
  }

  @Test
  void anInlineObject() {
    refuses(
        HEAD
            + "paths: {}\n"
            + "components: {schemas: {A: {type: object, properties: {b: {type: object, properties:"
            + " {c: {type: string}}}}}}}",
        "#/components/schemas/A/properties/b",
        "needs a name");
  }

  @Test
  void aSchemaNamedLikeWhatGeneratedCodeUses() {
    refuses(
        HEAD + "paths: {}\ncomponents: {schemas: {response: {type: object}}}",
        "#/components/schemas/response",
        "rename it");
  }

  @Test
  void aUnion() {
    refuses(
        HEAD
            + "paths: {}\n"
            + "components: {schemas: {A: {type: object, properties: {b: {oneOf: [{type: string},"
            + " {type: integer}]}}}}}",
        "#/components/schemas/A/properties/b",
        "oneOf");
  }

  @Test
  void aParameterWhosePointerTheParserHides() {
    refuses(
        HEAD
            + GET.replace("type: string", "type: array, items: {oneOf: [{type: string}]}")
            + "        '204': {description: Gone.}\n",
        "#/paths/~1a~0b~1{id}/get: parameter 'id', schema/items: oneOf");
  }

  /** Names with slashes and tildes are in pointers with escapes. */
  @Test
  void unionsInEveryPlaceOfASchema() {
    String union = "{oneOf: [{type: string}, {type: integer}]}";
    for (String schema : List.of(
        union,
        "{type: array, items: " + union + "}",
        "{type: object, additionalProperties: " + union + "}",
        "{type: array, items: {type: array, items: " + union + "}}",
        "{allOf: [" + union + "]}",
        "{$ref: '#/components/schemas/U'}")) {
      String media =
          "{description: A., content: {'application/a~b+json': {schema: " + schema + "}}}";
      String parameter = "{name: 'c/d', in: query, schema: " + schema + "}";
      String components = "components:\n  schemas: {U: " + union + "}\n"
          + "  parameters: {P: " + parameter + "}\n  requestBodies: {B: " + media + "}\n"
          + "  responses: {R: " + media + "}\n";
      String get = HEAD + GET.replace("get:", "put:").replace("      responses:\n", "");
      String responses = "      responses: {'200': {description: Done.}}\n";
      for (String operation : List.of(
          "      responses: {'200': " + media + "}\n",
          "      responses: {'200': {$ref: '#/components/responses/R'}}\n",
          responses + "      requestBody: " + media + "\n",
          responses + "      requestBody: {$ref: '#/components/requestBodies/B'}\n",
          responses + "      parameters: [" + parameter + "]\n",
          responses + "      parameters: [{$ref: '#/components/parameters/P'}]\n")) {
        refuses(get + operation + components, "oneOf");
      }
      refuses(
          HEAD + "paths: {}\ncomponents: {schemas: {A: {type: object, properties: {'a/b~c': "
              + schema + "}}, U: " + union + "}}",
          "oneOf");
    }
  }

  /** Where a client cannot be configured by them, and where something else stands for a name. */
  @Test
  void environmentVariables() {
    String responses = GET + "        '204': {description: Gone.}\n";
    String schemes = responses + "components: {securitySchemes: {'a/b': ";
    for (String names : List.of("[]", "A", "[A, 1]", "['A B']", "['']", "{}", "[[A]]", "3")) {
      refuses(
          HEAD.replace(
                  "h.invalid'", "{h}', variables: {h: {default: h, x-environment: " + names + "}}")
              + responses,
          "#/servers/0/variables/h",
          "expected a list of names");
      refuses(
          HEAD + schemes + "{type: apiKey, in: header, name: K, x-environment: " + names + "}}}",
          "#/components/securitySchemes/a~1b",
          "expected a list of names");
    }
    for (String login : List.of("[A]", "{user: [A]}", "{user: [A], password: [B], x: [C]}")) {
      refuses(
          HEAD + schemes + "{type: http, scheme: basic, x-environment: " + login + "}}}",
          "#/components/securitySchemes/a~1b",
          "expected {user: [names], password: [names]}");
    }
    refuses(
        HEAD + schemes + "{type: http, scheme: basic, x-environment: {user: [A], password: B}}}}",
        "#/components/securitySchemes/a~1b",
        "expected a list of names");
    refuses(
        HEAD + schemes + "{type: http, scheme: bearer, x-environment: [A]}}}",
        "#/components/securitySchemes/a~1b",
        "Remove it");
    for (String parameter : List.of(
        "x-environment: [A]",
        "x-client-parameter: true, x-environment: [A], schema: {type: integer}")) {
      String schema = parameter.contains("schema") ? "" : ", schema: {type: string}";
      refuses(
          HEAD
              + responses.replace(
                  "      responses:",
                  "      parameters: [{name: 'c/d', in: query, " + parameter + schema
                      + "}]\n      responses:"),
          "#/paths/~1a~0b~1{id}/get",
          "parameter 'c/d'",
          "Remove it");
    }
  }

  @Test
  void twoSchemasThatBecomeOneClass() {
    refuses(
        HEAD
            + "paths: {}\n"
            + "components: {schemas: {LogGroup: {type: object}, log_group: {type: object}}}",
        "log_group",
        "rename");
  }

  @Test
  void aStatusThatIsNone() {
    for (String status : List.of("other", "2xx", "'99'", "6XX", "'2000'", "Default")) {
      refuses(
          HEAD + GET + "        " + status + ": {description: Any.}\n",
          "#/paths/~1a~0b~1{id}/get/responses/" + status.replace("'", ""),
          "a status of three digits, a range such as 4XX, or default");
    }
  }

  @Test
  void anOperationWithTwoTags() {
    refuses(
        HEAD + GET.replace("[its]", "[its, others]") + "        '204': {description: Gone.}\n",
        "/get",
        "exactly one tag");
  }

  @Test
  void aDocumentWithoutAName() {
    refuses("""
        openapi: 3.0.3
        info: {title: T, version: v1}
        servers: [{url: 'https://h.invalid'}]
        paths: {}\
        """, "#/info: found no x-api", "javaName");
  }

  @Test
  void aDocumentWithoutAnErrorEnvelope() {
    ApiView api = read(HEAD.replaceAll("x-error-envelope.*\\n", "") + "paths: {}");

    assertThat(api.problems()).isTrue();
    refuses(
        HEAD.replaceAll("x-error-envelope.*\\n", "x-error-envelope: [a]\n") + "paths: {}",
        "#/x-error-envelope: expected a map",
        "$message");
  }

  private static String ingest(String onOperation, String onMediaType) {
    return HEAD
        + GET.replace("get:", "post:").replace("      responses:\n", "")
        + "      parameters:\n"
        + "      - {name: format, in: query, schema: {type: string, enum: [compact, raw]}}\n"
        + onOperation
        + "      requestBody:\n"
        + "        content:\n"
        + "          text/plain: {schema: {type: string}"
        + onMediaType
        + "}\n"
        + "      responses: {'204': {description: Gone.}}\n";
  }

  @Test
  void rowFormatsThatAreIncompleteOrMisspelt() {
    String raw = ", x-row-format: raw";
    String fine = "      x-row-formats: {parameter: format, mediaTypes: {raw: text/plain}}\n";
    assertThat(read(ingest(fine, raw)).tags()).hasSize(1);
    refuses(
        ingest(fine, ""), "#/paths/~1a~0b~1{id}/post/requestBody", "text/plain", "x-row-format");
    refuses(
        ingest(fine, raw.replace("raw", "row")),
        "content/text~1plain/x-row-format",
        "row is not one of");
    refuses(ingest(fine.replace("formats:", "formts:"), raw), "needs x-row-formats");
    refuses(
        ingest(fine.replace("mediaTypes", "mediatypes"), raw),
        "post/x-row-formats",
        "'mediaTypes'");
    refuses(
        ingest(fine.replace("{raw: text/plain}", "{}"), raw), "post/x-row-formats", "'mediaTypes'");
    refuses(ingest("      x-row-formats: true\n", raw), "post/x-row-formats", "'parameter'");
    refuses(
        ingest(fine.replace(": format,", ": fromat,"), raw), "x-row-formats/parameter", "fromat");
    refuses(
        ingest(fine.replace("raw:", "compat:"), raw),
        "x-row-formats/mediaTypes",
        "compat is not one of");
    refuses(
        ingest(fine.replace("raw:", "lines:"), raw),
        "x-row-formats/mediaTypes",
        "cannot say lines");
    refuses(
        ingest(fine.replace("text/plain", "text/csv"), raw), "mediaTypes/raw", "name a media type");
  }

  @Test
  void rowsThatAreDescribedBadly() {
    String all = "opening: q, header: /h, rows: message";
    String stop = "operationId: stopIt, parameter: id, from: /id";
    assertThat(read(rows("{" + all + ", metrics: [m], cancel: {" + stop + "}}")).tags())
        .hasSize(1);
    refusesRows("[]", ": found [], expected an object. Correct");
    refusesRows("{" + all + ", metric: [m]}", ": found [metric], expected header, opening");
    refusesRows("{opening: q, rows: message}", ": found no [header], expected");
    refusesRows(
        "{opening: q, header: h, rows: message}", "/header: found h, expected a JSON Pointer");
    refusesRows("{opening: 1, header: /h, rows: message}", "/opening: found 1, expected a text");
    refusesRows("{" + all + ", metrics: []}", "/metrics: found [], expected a list of names");
    refusesRows("{" + all + ", metrics: m}", "/metrics: found m, expected a list of names");
    refusesRows("{" + all + ", metrics: [q]}", ": opening, rows, metrics and errors need");
    refusesRows("{opening: q, header: /h, rows: q}", ": opening, rows, metrics and errors need");
    refusesRows("{" + all + ", metrics: [m], errors: [m]}", ": opening, rows, metrics and errors");
    refusesRows("{" + all + ", errors: error}", "/errors: found error, expected a list of names");
    refusesRows(
        "{" + all + ", message: message}", "/message: found message, expected a JSON Pointer");
    refusesRows("{" + all + ", status: /status}", "/status: found /status, expected an object");
    refusesRows("{" + all + ", status: {failed: [f]}}", "/status: found no [from]");
    refusesRows("{" + all + ", status: {from: /s}}", "/status: found no [failed]");
    refusesRows(
        "{" + all + ", status: {from: s, failed: [f]}}", "/status/from: found s, expected a JSON");
    refusesRows(
        "{" + all + ", status: {from: /s, failed: []}}",
        "/status/failed: found [], expected a list");
    refusesRows(
        "{" + all + ", status: {from: /s, failed: [f], finished: g}}",
        "/status/finished: found g, expected a list of names");
    refusesRows(
        "{" + all + ", status: {from: /s, failed: [g, f], finished: [f]}}",
        "/status/failed: f is also finished");
    refusesRows("{" + all + ", cancel: stopIt}", "/cancel: found stopIt, expected an object");
    refusesRows("{" + all + ", cancel: {operationId: s, from: /id}}", "/cancel: found no [param");
    refusesRows(
        "{" + all + ", cancel: {" + stop.replace("stopIt", "halt") + "}}",
        "/cancel/operationId: there is no operation halt");
    refusesRows(
        "{" + all + ", cancel: {" + stop.replace("parameter: id", "parameter: key") + "}}",
        "/cancel: stopIt also needs id");
    refusesRows(
        "{" + all + ", cancel: {" + stop.replace("stopIt", "getIt") + "}}",
        "/cancel/parameter: getIt has no path parameter id");
  }

  @Test
  void rowsWithoutAnOpeningThatCanBeRead() {
    String yaml = rows("{opening: q, header: /h, rows: message}");
    refuses(
        yaml.replace("application/json: {schema: {$ref: '#/components/schemas/It'}}", ""),
        "/responses/200",
        "x-row-events needs a success, and JSON");
    refuses(
        yaml.replace("'200'", "'204': {description: None.}\n        '400'"),
        "/responses/400",
        "x-row-events needs a success, and JSON");
  }

  @Test
  void aPathAndItsParametersThatDiffer() {
    String response = "        '204': {description: Gone.}\n";
    String other = HEAD + GET.replace("name: id", "name: key") + response;
    refuses(other, "#/paths/~1a~0b~1{id}/get: ", "names [\"id\"]", "are [\"key\"]");
    refuses(HEAD + GET.replace("{id}", "{id") + response, "/get: ", "the same names");
  }

  @Test
  void namesThatCannotBePackagesClassesOrFiles() {
    for (String name :
        new String[] {"../x", "a.b", "class", "con", "A", "", "x".repeat(65), "'*/ class X {} /*'"
        }) {
      refuses(
          HEAD.replace("tee", "'" + name.replace("'", "") + "'") + "paths: {}",
          "#/info/x-api/name: found",
          "Rename it.");
    }
    for (String name :
        new String[] {"../../outside/X", "a b", "1A", "class", "'*/ class X {} /*'"}) {
      refuses(
          HEAD.replace("Tee", "'" + name.replace("'", "") + "'") + "paths: {}",
          "#/info/x-api/javaName: found",
          "Rename it.");
    }
    refuses(
        HEAD + "paths: {}\ncomponents: {schemas: {con: {type: object}}}",
        "#/components/schemas/con: ",
        "Windows");
    refuses(
        HEAD + "paths: {}\ncomponents: {schemas: {" + "x".repeat(200) + ": {type: object}}}",
        "with 200 characters");
  }

  @Test
  void operationsThatBecomeOneMethod() {
    String more = "        '204': {description: Gone.}\n";
    String second = GET.replace("paths:\n", "").replace("a~b", "c").replace("getIt", "get-it");
    refuses(
        HEAD + GET + more + second + more,
        "#/paths/~1c~1{id}/get/operationId",
        "'get-it' and 'getIt' become the same Java name");
  }

  @Test
  void anOutputThatIsNone() {
    assertThatThrownBy(() -> Output.named("cobol"))
        .hasMessageContaining("cobol")
        .hasMessageContaining("server-spring");
  }

  @Test
  void aDocumentThatAProgramHandsOver() {
    ApiscribeCodegen generator = new ApiscribeCodegen();
    generator.additionalProperties().put("output", "client");
    generator.additionalProperties().put("basePackage", "dev.apiscribe");
    generator.processOpts();
    String get = GET.replace(
        "get:", "get:\n      parameters: [{name: a b, in: header, schema: {type: string}}]");
    OpenAPI document = parsed(HEAD + get + "        '204': {description: Gone.}\n");

    assertThatThrownBy(() -> generator.preprocessOpenAPI(document))
        .isInstanceOf(UnsupportedKeywordsException.class)
        .hasMessageContaining("  OpenAPI object#/paths/~1a~0b~1{id}/get/parameters/0/name: ");
  }

  private static void refusesRows(String extension, String message) {
    refuses(rows(extension), "/responses/200/content/text~1event-stream/x-row-events" + message);
  }

  private static String rows(String extension) {
    return HEAD + String.format(Locale.ROOT, """
        paths:
          /it:
            get:
              operationId: getIt
              tags: [its]
              responses:
                '200':
                  description: It.
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/It'}}
                    text/event-stream: {schema: {type: string}, x-row-events: %s}
          /it/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            delete: {operationId: stopIt, tags: [its], responses: {'204': {description: Gone.}}}
        components: {schemas: {It: {type: object, properties: {a: {type: string}}}}}
        """, extension);
  }

  private static void refuses(String yaml, String... parts) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(parts))
        .satisfies(e -> assertThat(e.getMessage()).startsWith("#"))
        .satisfies(e -> PLACE
            .matcher(e.getMessage())
            .results()
            .map(place -> place.group(1))
            .forEach(pointer -> assertThat(
                    YamlFile.parse("api.yaml", yaml).node(pointer).exists())
                .as("%s in %s", pointer, e.getMessage())
                .isTrue()));
  }

  private static ApiView read(String yaml) {
    OpenAPI document = parsed(yaml);
    SchemaReader schemas = new SchemaReader(document, "dev.apiscribe.tee.model");
    return new ApiReader(document, "dev.apiscribe", "api.yaml")
        .read(schemas.read().values(), schemas);
  }

  private static OpenAPI parsed(String yaml) {
    return new OpenAPIParser().readContents(yaml, null, new ParseOptions()).getOpenAPI();
  }

  @Test
  void textsThatSpringEvaluates() {
    String parameter =
        "get:\n      parameters: [{name: 'NAME', in: query, schema: {type: string}}]";
    for (String evaluated : List.of("#{1+1}", "a#{T(java.lang.System)}", "${user.dir}")) {
      evaluated(
          GET.replace("get:", parameter.replace("NAME", evaluated)), "/get/parameters/0/name");
      evaluated(GET.replace("a~b", "a~b/" + evaluated), "");
    }
  }

  private static void evaluated(String operation, String place) {
    refusesForSpring(operation, place + ": found", "which Spring evaluates");
  }

  private static void refusesForSpring(String operation, String... parts) {
    ApiscribeCodegen generator = new ApiscribeCodegen();
    generator.additionalProperties().put("output", "server-spring");
    generator.additionalProperties().put("basePackage", "dev.apiscribe");
    generator.processOpts();
    OpenAPI document = parsed(HEAD + operation + "        '204': {description: Gone.}\n");

    assertThatThrownBy(() -> generator.preprocessOpenAPI(document))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("#/paths/~1a~0b")
        .satisfies(e -> assertThat(e.getMessage()).contains(parts));
  }
}
