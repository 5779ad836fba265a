package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of pages is read, or refused with its place and a way out. */
class PagesReaderTest {
  private static final String DOCUMENT = """
      openapi: 3.0.3
      info: {title: T, version: v1, x-api: {name: tee, javaName: Tee}}
      servers: [{url: 'https://h.invalid'}]
      x-error-envelope: {message: $message}
      paths:
        /its:
          post:
            operationId: listIts
            tags: [its]
            x-pages: PAGES
            parameters:
            - {name: start, in: query, schema: {type: string}}
            - {name: number, in: query, schema: {type: integer}}
            - {name: size, in: header, schema: {type: integer, default: 7}}
            - {name: flag, in: query, schema: {type: boolean}}
            - {name: set, in: query, x-client-parameter: true, schema: {type: string}}
            responses:
              '200':
                description: Its.
                content: {application/json: {schema: {$ref: '#/components/schemas/Its'}}}
      components:
        schemas:
          Its:
            type: object
            required: [its]
            properties:
              its: {type: array, items: {$ref: '#/components/schemas/It'}}
              nulls: {type: array, items: {type: string, nullable: true}}
              any: {type: array, items: {}}
              kind: {$ref: '#/components/schemas/Kind'}
              page: {$ref: '#/components/schemas/Mark'}
          Kind: {type: string, enum: [new, used]}
          Mark: {type: object, properties: {more: {type: boolean}, total: {type: integer}, next: {type: string}}}
          It: {type: object, properties: {id: {type: integer}, name: {type: string}, big: {type: number}}}
      """;

  @Test
  void readsAllThatIsSaid() {
    PagesView pages = read(
        DOCUMENT.replace(
            "PAGES",
            "{items: /its, next: {parameter: start, item: /id}, more: /page/more, total: /page/total, limit: size}"));
    assertThat(pages.rule()).hasToString("""
        afterItem(Its::its, "start", It::id)
                  .more(value -> java.util.Optional.of(value).map(Its::page).map(Mark::more).orElse(null))
                  .total(value -> java.util.Optional.of(value).map(Its::page).map(Mark::total).orElse(null))
                  .size("size", 7L)""");
    assertThat(pages.item()).hasToString("It");
    assertThat(pages.suffix()).hasToString("All");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      more                                                                 |                | an object
      {items: /its}                                                        |                | found no [next]
      {items: /its, next: {parameter: start, item: /id}, size: s}          |                | found [size]
      {items: its, next: {parameter: start, item: /id}}                    | /items         | a JSON Pointer
      {items: /it, next: {parameter: start, item: /id}}                    | /items         | a documented property
      {items: /page, next: {parameter: start, item: /id}}                  | /items         | a list
      {items: /nulls, next: {parameter: start, item: /id}}                 | /items         | never null
      {items: /any, next: {parameter: start, item: /id}}                   | /items         | have a type
      {items: /its, next: start}                                           | /next          | an object
      {items: /its, next: {parameter: start}}                              | /next          | one of item, token
      {items: /its, next: {parameter: start, item: /id, page: 1}}          | /next          | one of item, token
      {items: /its, next: {parameter: begin, item: /id}}                   | /next/parameter | a query or header
      {items: /its, next: {parameter: flag, item: /id}}                    | /next/parameter | a query or header
      {items: /its, next: {parameter: set, item: /id}}                     | /next/parameter | a query or header
      {items: /its, next: {parameter: start, item: /key}}                  | /next/item     | a documented property
      {items: /its, next: {parameter: number, item: /name}}                | /next/item     | of type integer
      {items: /its, next: {parameter: start, item: /big}}                  | /next/item     | of type string
      {items: /its, next: {parameter: start, token: /page}}                | /next/token    | of type string
      {items: /its, next: {parameter: number, offset: zero}}               | /next/offset   | such as 0 or 1
      {items: /its, next: {parameter: number, page: 1}, more: /page/total} | /more          | of type boolean
      {items: /its, next: {parameter: number, page: 1}, total: /page/more} | /total         | of type integer
      {items: /its, next: {parameter: number, page: 1}, limit: sizes}      | /limit         | a query or header
      """)
  void refusesWhatItCannotUse(String pages, String place, String expected) {
    refuses(
        DOCUMENT.replace("PAGES", pages),
        "#/paths/~1its/post/x-pages" + (place == null ? "" : place) + ": ",
        expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {state: /page/next}                                          |         | found no [done]
      {state: /page/next, done: a, fail: b}                        |         | found [fail]
      {state: /page/next, done: a}                                 | /done   | a list of names
      {state: /page/next, done: [a], failed: [b, a]}               | /failed | not also done
      {state: /page/total, done: [a]}                              | /state  | a string
      {state: /kind, done: [old]}                                  | /done   | documented values
      {state: /kind, done: [new], reason: /page/more}              | /reason | a string
      """)
  void refusesStatesThatItCannotWaitFor(String wait, String place, String expected) {
    String document = DOCUMENT.replace("x-pages: PAGES", "x-wait: " + wait);
    refuses(
        document.replace("post:", "get:"),
        "#/paths/~1its/get/x-wait" + (place == null ? "" : place) + ": ",
        expected);
    refuses(
        DOCUMENT.replace("x-pages: PAGES", "x-wait: {state: /kind, done: [new]}"),
        "#/paths/~1its/post/x-wait: ",
        "x-idempotent");
  }

  @Test
  void refusesAnOperationWithoutOneListInJson() {
    String pages = DOCUMENT.replace("PAGES", "{items: /its, next: {parameter: number, page: 1}}");
    String place = "#/paths/~1its/post/x-pages: ";
    refuses(pages.replace("{application/json:", "{text/plain:"), place, "the same JSON");
    refuses(
        pages.replace("responses:", "responses:\n        '204': {description: None.}"),
        place,
        "the same JSON");
    refuses(
        pages.replace(
            "responses:",
            "requestBody: {content: {text/plain: {schema: {type: string}}}}\n      responses:"),
        place,
        "can be sent again");
  }

  private static void refuses(String yaml, String... parts) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(parts));
  }

  private static PagesView read(String yaml) {
    OpenAPI document =
        new OpenAPIParser().readContents(yaml, null, new ParseOptions()).getOpenAPI();
    SchemaReader schemas = new SchemaReader(document, "dev.apiscribe.tee.model");
    return new ApiReader(document, "dev.apiscribe", "api.yaml")
        .read(schemas.read().values(), schemas)
        .tags()
        .get(0)
        .operations()
        .get(0)
        .pages();
  }
}
