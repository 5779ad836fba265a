package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.draft.ApiDraft;
import dev.apiscribe.review.draft.Draft;
import dev.apiscribe.review.draft.DraftPage;
import dev.apiscribe.review.draft.DraftSettings;
import dev.apiscribe.review.draft.QuestionKind;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.DeclaredObject;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a later page adds to, changes in or takes from an object of the OpenAPI document that it
 * carries is reported, or is known to be harmless.
 */
@Tag("of-documents")
class EveryKeywordTest {
  private static final Path PAGE = Path.of("src/test/resources/redoc/every-kind.html");
  private static final String START = "const __redoc_state = ";

  /**
   * All keywords of OpenAPI 3.0 and 3.1 and of their schemas, each with a value that it may have;
   * the last ones are none.
   */
  private static final Map<String, JsonNode> KEYWORDS = keywords("""
      {openapi: 3.0.1, jsonSchemaDialect: 'https://d.invalid', webhooks: {new: {post: {responses: {'200': {description: Hi.}}}}},
      info: {title: Other}, title: Other, summary: Other., termsOfService: 'https://t.invalid', contact: {name: Other}, license: {name: Other},
      version: other, identifier: MIT, email: a@b.invalid, name: other, url: 'https://u.invalid', servers: [{url: 'https://s.invalid'}],
      variables: {v: {default: a}}, paths: {}, components: {}, tags: [other], externalDocs: {url: 'https://e.invalid'},
      schemas: {New: {type: object}}, responses: {'418': {description: Tea.}}, parameters: [{name: new, in: query, schema: {type: string}}],
      examples: {new: {value: other}}, requestBodies: {New: {content: {}}}, headers: {X-New: {required: true, schema: {type: string}}},
      securitySchemes: {New: {type: http, scheme: digest}}, links: {new: {operationId: listQuays}}, callbacks: {new: {}}, pathItems: {new: {}},
      get: {responses: {}}, put: {responses: {}}, post: {responses: {}}, delete: {responses: {}}, options: {responses: {}}, head: {responses: {}},
      patch: {responses: {}}, trace: {responses: {}}, operationId: other, requestBody: {content: {text/plain: {schema: {type: string}}}}, deprecated: true,
      security: [{Login: []}], in: cookie, required: true, allowEmptyValue: true, style: pipeDelimited, explode: false, allowReserved: true,
      schema: {type: boolean}, example: other, content: {text/plain: {schema: {type: boolean}}}, encoding: {name: {contentType: text/plain}},
      contentType: text/plain, value: other, externalValue: 'https://v.invalid', operationRef: '#/a', server: {url: 'https://s.invalid'},
      propertyName: kind, mapping: {a: b}, namespace: 'https://n.invalid', prefix: p, attribute: true, wrapped: true, type: boolean,
      scheme: digest, bearerFormat: JWT, flows: {implicit: {scopes: {}}}, openIdConnectUrl: 'https://o.invalid', description: Another sentence.,
      $ref: '#/components/schemas/Named', $id: 'https://i.invalid', $schema: 'https://i.invalid', $defs: {a: {}}, $anchor: a, $dynamicRef: '#a',
      $dynamicAnchor: a, $comment: c, $vocabulary: {}, multipleOf: 3, maximum: 7, exclusiveMaximum: true, minimum: 2, exclusiveMinimum: true,
      maxLength: 7, minLength: 2, pattern: ^other$, maxItems: 7, minItems: 2, uniqueItems: true, maxProperties: 7, minProperties: 2, enum: [other],
      const: other, allOf: [{required: [other]}], oneOf: [{required: [other]}], anyOf: [{required: [other]}], not: {type: boolean},
      if: {required: [other]}, then: {}, else: {}, items: {type: boolean}, prefixItems: [{type: boolean}], contains: {type: boolean}, maxContains: 3,
      minContains: 2, properties: {new: {type: boolean}}, patternProperties: {x: {type: boolean}}, additionalProperties: false,
      propertyNames: {pattern: x}, dependentSchemas: {a: {}}, dependentRequired: {name: [other]}, unevaluatedItems: false,
      unevaluatedProperties: false, format: uuid, default: other, nullable: true, discriminator: {propertyName: kind}, readOnly: true,
      writeOnly: true, xml: {name: x}, contentEncoding: base64, contentMediaType: text/plain, contentSchema: {type: boolean},
      unknownKeyword: other, x-other: other}
      """);

  private static final Map<String, DeclaredObject> KINDS = kinds();

  private static Map<String, DeclaredObject> kinds() {
    Map<String, DeclaredObject> kinds = new LinkedHashMap<>();
    kinds.put("", DeclaredObject.DOCUMENT);
    kinds.put("/info", DeclaredObject.INFO);
    kinds.put("/servers/\\d+", DeclaredObject.SERVER);
    kinds.put(".*/variables/[^/]+", DeclaredObject.SERVER_VARIABLE);
    kinds.put("/tags/\\d+", DeclaredObject.TAG);
    kinds.put("/(paths|components/pathItems)/[^/]+", DeclaredObject.PATH_ITEM);
    kinds.put(
        "/(paths|components/pathItems)/[^/]+/(get|post|delete|put|patch)",
        DeclaredObject.OPERATION);
    kinds.put("/paths/.*/parameters/\\d+|/components/parameters/[^/]+", DeclaredObject.PARAMETER);
    kinds.put("/components/requestBodies/[^/]+|.*/requestBody", DeclaredObject.REQUEST_BODY);
    kinds.put(".*/content/[^/]+", DeclaredObject.MEDIA_TYPE);
    kinds.put(".*/examples/[^/]+", DeclaredObject.EXAMPLE);
    kinds.put(".*/responses/[^/]+", DeclaredObject.RESPONSE);
    kinds.put("/components/securitySchemes/[^/]+", DeclaredObject.SECURITY_SCHEME);
    kinds.put(".*/allOf/\\d+", DeclaredObject.PART);
    kinds.put(
        ".*/(schema|items|additionalProperties|properties/[^/]+)|/components/schemas/[^/]+",
        DeclaredObject.SCHEMA);
    return kinds;
  }

  /** What says nothing else than before, and why. */
  private static final Map<String, String> HARMLESS = Map.of(
      "INFO /info/version: \"v1\" to ",
      "A page without a version says it by its paths.",
      "SCHEMA /components/schemas/Named/type: \"object\" to ",
      "The schema is a part of one whose other part says the same.");

  @TempDir
  private Path folder;

  private String before;
  private String after;
  private JsonNode state;
  private Set<String> known;
  private CuratedApi api;
  private SourceDocuments documents;

  /** An API that was drafted of the page, and the page on record. */
  @BeforeEach
  void recordThePage() throws Exception {
    String text = Files.readString(PAGE);
    int from = text.indexOf(START) + START.length();
    int to = text.indexOf(";\n</script>");
    before = text.substring(0, from);
    after = text.substring(to);
    state = Json.parse(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
    PageSource source = PageSource.of("page", text);
    DocumentedFacts facts = PageFacts.read(source).orElseThrow();
    draft(facts).write(folder);
    Path list = folder.resolve("documents.yaml");
    Files.writeString(
        list, "- {id: page, spec: quays, sha256: " + SourceDocuments.sha256(text) + "}\n");
    documents = SourceDocuments.read(list);
    api = CuratedApi.read(folder);
    DriftReview review = new DriftReview(List.of(api), documents);
    review.add(source, facts);
    Files.writeString(
        folder.resolve("facts.yaml"),
        review.facts(api, FactRecord.read(folder.resolve("none"))).yaml());
    Files.writeString(
        folder.resolve("words.yaml"),
        api.words().accepted(review.words(api), api.deviations(), api.spec()).yaml());
    api = CuratedApi.read(folder);
    known = findings(state.path("spec").path("data"));
  }

  private static Draft draft(DocumentedFacts facts) {
    return ApiDraft.of(
        new DraftSettings("quays", "Quays", DraftSettings.Prefer.FIRST),
        List.of(new DraftPage(facts, "")));
  }

  @Test
  void thatAPageGainsChangesOrLosesIsReportedOrHarmless() throws Exception {
    Set<String> silent = new TreeSet<>();
    Set<String> nowhere = new TreeSet<>();
    List<Change> changes = changes();
    Set<DeclaredObject> kinds = EnumSet.noneOf(DeclaredObject.class);
    for (Change change : changes) {
      kinds.add(change.kind());
      Set<String> found = findings(change.document());
      String place = change.at() + JsonPointers.step(change.keyword());
      String what = change.kind() + " " + place + ": " + change.now() + " to " + change.value();
      boolean read = change.kind().isRead(change.keyword());
      if (change.kind().harmless(change.keyword()).isEmpty()
          && !HARMLESS.containsKey(what)
          && !isDefault(change)
          && !isSentence(change)) {
        if (found.equals(known)) {
          silent.add(what);
        } else if (!read && found.stream().noneMatch(finding -> finding.contains(place))) {
          nowhere.add(what);
        }
      }
    }
    System.out.println("Kinds of objects in a page's OpenAPI document: " + kinds.size()
        + ", keywords: " + KEYWORDS.size() + ", changes tried: " + changes.size() + ", silent: "
        + silent.size());
    assertThat(kinds).containsExactlyInAnyOrder(DeclaredObject.values());
    assertThat(silent).isEmpty();
    assertThat(nowhere).isEmpty();
  }

  /**
   * What OpenAPI takes for said where it is not, by keyword and for each object of the kind; of a
   * parameter by its place and style.
   */
  @Test
  void aDefaultThatIsWrittenOutIsNoChange() throws Exception {
    JsonNode document = state.path("spec").path("data");
    Set<String> told = new TreeSet<>();
    int tried = 0;
    for (JsonPointer at : objects(document)) {
      ObjectNode defaults = defaults(kind(at.toString()), document.at(at));
      for (Map.Entry<String, JsonNode> each : defaults.properties()) {
        JsonNode changed = document.deepCopy();
        ObjectNode object = (ObjectNode) changed.at(at);
        if (each.getValue().equals(object.get(each.getKey()))) {
          object.remove(each.getKey());
        } else if (!object.has(each.getKey())) {
          object.set(each.getKey(), each.getValue());
        }
        tried++;
        if (!findings(changed).equals(known)) {
          told.add(at + " " + each);
        }
      }
    }
    assertThat(told).isEmpty();
    assertThat(tried).isGreaterThan(100);
  }

  private static ObjectNode defaults(DeclaredObject kind, JsonNode object) {
    ObjectNode defaults = JsonNodeFactory.instance.objectNode();
    if (kind == DeclaredObject.PARAMETER) {
      boolean query = object.path("in").asText().equals("query");
      defaults.put("style", query ? "form" : "simple").put("explode", query);
      defaults.put("required", false).put("deprecated", false);
      defaults.put("allowEmptyValue", false).put("allowReserved", false);
    } else if (kind == DeclaredObject.SCHEMA || kind == DeclaredObject.PART) {
      List.of("nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems")
          .forEach(flag -> defaults.put(flag, false));
      defaults.put("exclusiveMinimum", false).put("exclusiveMaximum", false);
      defaults.put("minProperties", 0).put("additionalProperties", true);
    } else if (kind == DeclaredObject.OPERATION) {
      defaults.put("deprecated", false);
    } else if (kind == DeclaredObject.REQUEST_BODY) {
      defaults.put("required", false);
    }
    return defaults;
  }

  /** Every keyword that no reader knows, in every object of the vendor's document at once. */
  @Test
  @EnabledIfSystemProperty(
      named = RealDocuments.GIVEN,
      matches = ".+",
      disabledReason = RealDocuments.NOT_GIVEN)
  void isReportedWhereverItIsInAVendorsDocument() throws Exception {
    String text =
        Files.readString(Path.of(System.getProperty(RealDocuments.GIVEN), RealDocuments.PUBLISHED));
    JsonNode document = new ObjectMapper()
        .readTree(text.substring(text.indexOf('{', text.indexOf("__redoc_state"))))
        .path("spec")
        .path("data");
    Set<String> given = new TreeSet<>();
    for (JsonPointer at : objects(document)) {
      DeclaredObject kind = kind(at.toString());
      KEYWORDS.forEach((keyword, sample) -> {
        if (!kind.isRead(keyword)
            && kind.harmless(keyword).isEmpty()
            && !document.at(at).has(keyword)) {
          ((ObjectNode) document.at(at)).set(keyword, sample);
          given.add(at + JsonPointers.step(keyword));
        }
      });
    }
    PageSource source = page(document);
    DriftReview review = new DriftReview(
        RealDocuments.apis(),
        SourceDocuments.read(RealDocuments.folder("timeplus").resolveSibling("documents.yaml")));
    DocumentedFacts facts = PageFacts.read(source).orElseThrow();
    review.add(source, facts);

    Set<String> reported = review.report().findings().stream()
        .filter(finding -> finding.rule().equals("unread"))
        .map(finding -> String.valueOf(finding.left().pointer()))
        .collect(Collectors.toCollection(TreeSet::new));

    // A schema that no operation comes to is known by its name.
    facts
        .unusedSchemas()
        .forEach(
            schema -> given.removeIf(place -> place.startsWith(schema.place().pointer() + "/")));
    System.out.println("Keywords that no reader knows in a vendor's document: " + given.size());
    given.removeAll(reported);
    assertThat(given).isEmpty();
  }

  /** One keyword that came, went or changed. A missing node is not a value. */
  private record Change(
      DeclaredObject kind,
      JsonPointer at,
      String keyword,
      JsonNode now,
      JsonNode value,
      JsonNode document) {}

  /** What no reader knows is added to one object of each kind, everything else to every object. */
  private List<Change> changes() {
    JsonNode document = state.path("spec").path("data");
    List<Change> changes = new ArrayList<>();
    Set<DeclaredObject> met = EnumSet.noneOf(DeclaredObject.class);
    for (JsonPointer at : objects(document)) {
      DeclaredObject kind = kind(at.toString());
      boolean first = met.add(kind);
      KEYWORDS.forEach((keyword, sample) -> {
        JsonNode now = document.at(at).path(keyword);
        if (first || kind.isRead(keyword) || !now.isMissingNode()) {
          for (JsonNode value : values(sample, now)) {
            JsonNode changed = document.deepCopy();
            if (value.isMissingNode()) {
              ((ObjectNode) changed.at(at)).remove(keyword);
            } else {
              ((ObjectNode) changed.at(at)).set(keyword, value);
            }
            changes.add(new Change(kind, at, keyword, now, value, changed));
          }
        }
      });
    }
    return changes;
  }

  /** A keyword that says what is so without it. */
  private static boolean isDefault(Change change) {
    JsonNode said = change.value().isMissingNode() ? change.now() : change.value();
    boolean only = change.value().isMissingNode() || change.now().isMissingNode();
    return only
        && said.equals(
            defaults(change.kind(), change.document().at(change.at())).get(change.keyword()));
  }

  /** Sentences that go take nothing with them that is compared. */
  private static boolean isSentence(Change change) {
    return change.value().isMissingNode() && change.keyword().equals("description");
  }

  @Test
  void thatADraftDoesNotCarryOverIsAnOpenQuestion() throws Exception {
    List<String> dropped = new ArrayList<>();
    int[] tried = {0};
    for (Change change : changes()) {
      if (!change.value().isMissingNode()
          && !change.kind().isRead(change.keyword())
          && change.kind().harmless(change.keyword()).isEmpty()) {
        tried[0]++;
        String place = change.at() + JsonPointers.step(change.keyword());
        DocumentedFacts facts = PageFacts.read(page(change.document())).orElseThrow();
        if (draft(facts).questions().stream()
            .noneMatch(question -> question.kind() == QuestionKind.UNREAD
                && question.open().contains(place + " is " + change.value()))) {
          dropped.add(change.kind() + " " + place);
        }
      }
    }
    assertThat(dropped).isEmpty();
    assertThat(tried[0]).isGreaterThan(1000);
  }

  /** What the keyword may be instead; a missing node to take it away. */
  private static List<JsonNode> values(JsonNode sample, JsonNode now) {
    if (now.isMissingNode()) {
      return List.of(sample);
    }
    List<JsonNode> values = new ArrayList<>(List.of(JsonNodeFactory.instance.missingNode()));
    if (now.isTextual()) {
      values.add(TextNode.valueOf(now.asText() + " other"));
    } else if (now.isBoolean()) {
      values.add(JsonNodeFactory.instance.booleanNode(!now.asBoolean()));
    } else if (now.isNumber()) {
      values.add(JsonNodeFactory.instance.numberNode(now.asInt() + 1));
    }
    if (!now.equals(sample)) {
      values.add(sample);
    }
    if (now instanceof ObjectNode map && sample.isObject()) {
      ObjectNode more = map.deepCopy();
      more.setAll((ObjectNode) sample);
      if (!more.equals(now)) {
        values.add(more);
      }
    }
    return values;
  }

  private static List<JsonPointer> objects(JsonNode document) {
    List<JsonPointer> all = new ArrayList<>();
    collect(document, JsonPointer.empty(), all);
    return all;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> all) {
    if (node.isObject() && kind(at.toString()) != null && !node.has("$ref")) {
      all.add(at);
    }
    node.properties()
        .forEach(member -> collect(member.getValue(), at.appendProperty(member.getKey()), all));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), all);
    }
  }

  private static DeclaredObject kind(String at) {
    return KINDS.entrySet().stream()
        .filter(kind -> Pattern.matches(kind.getKey(), at))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private PageSource page(JsonNode document) {
    ObjectNode changed = state.deepCopy();
    ((ObjectNode) changed.path("spec")).set("data", document);
    return PageSource.of("page", before + changed + after);
  }

  /** What is found on a page that carries the document; that it is refused is told, too. */
  private Set<String> findings(JsonNode document) throws IOException {
    PageSource source = page(document);
    try {
      DriftReview review = new DriftReview(List.of(api), documents);
      review.add(source, PageFacts.read(source).orElseThrow());
      return review.report().findings().stream()
          .map(EveryKeywordTest::text)
          .collect(Collectors.toSet());
    } catch (UnreadablePageException e) {
      return Set.of(e.getMessage());
    }
  }

  private static String text(Finding finding) {
    Place left = finding.left();
    Place right = finding.right();
    return finding.message() + " " + finding.leftValue() + " " + finding.rightValue()
        + finding.affects() + (left == null ? "" : left.pointer())
        + (right == null ? "" : right.pointer());
  }

  private static Map<String, JsonNode> keywords(String yaml) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    YamlFile.parse("keywords", yaml)
        .root()
        .properties()
        .forEach(keyword -> all.put(keyword.getKey(), keyword.getValue()));
    return all;
  }
}
