package dev.apiscribe.review.reading.helpcentre;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.TableRows;
import dev.apiscribe.review.reading.saved.PageFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each page states, as a reader of the page notes it down: value and line. */
@EnabledIfSystemProperty(
    named = "apiscribe.documents",
    matches = ".+",
    disabledReason = "no folder with the vendors' pages was given: -Dapiscribe.documents=DIR")
class HelpCentreFactsOnRealDocumentsTest {
  private static final Path DOCUMENTS = Path.of(System.getProperty("apiscribe.documents", ""));
  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");

  private static DocumentedFacts facts(String name) throws UnreadablePageException {
    return PageFacts.read(PageSource.read(DOCUMENTS.resolve(name))).orElseThrow();
  }

  @Test
  void taurusdbCreatesLtsConfigurations() throws UnreadablePageException {
    assertThat(FactsText.of(facts("000_1e6ebb0ccef9c2fb.txt"))).isEqualTo("""
            server https://{endpoint}@295
            page words 1 2
            Creating LTS Configurations in Batches@23-329
              method POST@23
              path /v3/{project_id}/starrocks/instances/logs/lts-configs@23
              samplePath /v3/619d3e78f61b4be68bc5aa0b59edcf7b/logs/starrocks/lts-configs@295
              operation words 4 8 8 12 16 18 19 293 325 329
              path project_id@35 type=string@39 required=true@37 minLength=32@53 maxLength=32@53 characters=0-9A-Za-z@53 words 43 45
              header X-Auth-Token@71 type=string@75 required=true@73 words 79 79 81
              header X-Language@95 type=string@99 required=false@97 enum=["en-us","zh-cn"]@111 default=en-us@117 words 103
              content null@119
              ''@119 type=object@119
                log_configs@129 type=array@133 required=true@131 words 137
                  []@133 type=object@133 name=log_configs@133
                    instance_id@153 type=string@157 required=true@155 minLength=36@169 maxLength=36@169 characters=0-9A-Za-z@169 words 161 169
                    log_type@175 type=string@179 required=true@177 words 183
                    lts_group_id@197 type=string@201 required=true@199 words 205
                    lts_stream_id@219 type=string@223 required=true@221 words 227
              payload request@297 valid
            200@243 words 245 310
              content null@312
              payload 200@312 valid
            400@247 words 316
              content null@249
              ''@249 type=object@249
                error_code@257 type=string@259 words 261
                error_msg@263 type=string@265 words 267
              payload 400@318 valid
            500@269
              content null@271
              ''@271 type=object@271
                error_code@279 type=string@281 words 283
                error_msg@285 type=string@287 words 289
            """);
  }

  @Test
  void ltsCreatesALogStream() throws UnreadablePageException {
    assertThat(FactsText.of(facts("001_0ed13439e376ad49.txt"))).isEqualTo("""
            server https://{endpoint}@269
            page words 1
            Creating a Log Stream@11-355
              method POST@11
              path /v2/{project_id}/groups/{log_group_id}/streams@11
              operation words 3 7 271 355
              path project_id@23 type=string@27 required=true@25 minLength=32@31 maxLength=32@31 words 29 29
              path log_group_id@33 type=string@37 required=true@35 minLength=36@43 maxLength=36@43 words 39
              header X-Auth-Token@57 type=string@61 required=true@59 minLength=1000@67 maxLength=2000@69 words 63
              header Content-Type@71 type=string@75 required=true@73 minLength=30@81 maxLength=30@83 words 77
              content application/json;charset=UTF-8@85
              ''@85 type=object@85
                log_stream_name@95 type=string@99 required=true@97 minLength=1@103 maxLength=64@105 enum=["lts-stream-13ci"]@109 words 101
              payload request@272 valid
            201@113 words 331
              content null@115
              ''@115 type=object@115
                log_stream_id@123 type=string@125 minLength=36@129 maxLength=36@129 words 127
              payload 201@283 valid
            400@131 words 289 289 335 335
              content null@133
              ''@133 type=object@133
                error_code@141 type=string@143 enum=["LTS.0403"]@149 words 145
                error_msg@151 type=string@153 enum=["Invalid projectId"]@159 words 155
              payload 400@291 valid
            401@161 words 298 298 339 339
              content null@163
              ''@163 type=object@163
                error_code@171 type=string@173 enum=["LTS.0403"]@179 words 175
                error_msg@181 type=string@183 enum=["Invalid projectId"]@189 words 185
              payload 401@300 valid
            403@191 words 307 307 343 343
              content null@193
              ''@193 type=object@193
                error_code@201 type=string@203 enum=["LTS.0403"]@209 words 205
                error_msg@211 type=string@213 enum=["Invalid projectId"]@219 words 215
              payload 403@309 valid
            500@221 words 316 347
              content null@223
              ''@223 type=object@223
                error_code@231 type=string@233 enum=["LTS.0403"]@239 words 235
                error_msg@241 type=string@243 enum=["Invalid projectId"]@249 words 245
              payload 500@318 valid
            503@251 words 351
              content null@253
              ''@261 type=string@263 words 265
            """);
  }

  @Test
  void disAddsResourceTags() throws UnreadablePageException {
    assertThat(FactsText.of(facts("003_73882240109ca66e.txt"))).isEqualTo("""
            server https://{Endpoint}@145
            page
            Adding Resource Tags in Batches@9-174
              idempotent true@5
              method POST@9
              path /v2/{project_id}/stream/{stream_id}/tags/action@9
              operation words 1 5 5 5 5 143 174
              path project_id@21 type=string@25 required=true@23 words 27
              path stream_id@29 type=string@33 required=true@31 words 35
              header X-Auth-Token@49 type=string@53 required=true@51 words 55 57
              content null@59
              ''@59 type=object@59
                action@69 type=string@73 required=true@71 enum=["create"]@75 words 75 77
                tags@83 type=array@87 required=true@85 words 89
                  []@87 type=object@87 name=Tag@87
                    key@101 type=string@105 required=false@103 minimum=1@115 maximum=36@117\
             characters=\\-0-9A-Z_a-z\\u4E00-\\u9FFF@113 words 107 109 111
                    value@119 type=string@123 required=false@121 maxLength=43@127 minimum=0@133 maximum=43@135\
             characters= \\-.0-9A-Z_a-z\\u4E00-\\u9FFF@129 words 125 131
              payload request@147 valid
            204@168 words 170
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "000_1e6ebb0ccef9c2fb.txt, taurusdb, create-lts-configurations, 3",
    "001_0ed13439e376ad49.txt, lts, create-log-stream, 6",
    "002_cff916ba620527fe.txt, lts, create-log-group, 6",
    "003_73882240109ca66e.txt, dis, change-resource-tags, 1"
  })
  void payloadsAreThoseThatTheSpecsKeep(String page, String api, String operation, int count)
      throws Exception {
    List<DocumentedPayload> payloads = payloads(facts(page).operations().get(0));

    assertThat(payloads).hasSize(count);
    for (DocumentedPayload payload : payloads) {
      assertThat(payload.value()).isEqualTo(kept(api, operation + "." + payload.name() + ".json"));
    }
  }

  private static List<DocumentedPayload> payloads(DocumentedOperation operation) {
    return Stream.concat(
            operation.request().stream(),
            operation.responses().stream().map(DocumentedResponse::content).flatMap(List::stream))
        .flatMap(content -> content.payloads().stream())
        .toList();
  }

  private static JsonNode kept(String api, String name) throws IOException {
    return Json.parse(Files.readAllBytes(SPECS.resolve(api).resolve("examples").resolve(name)));
  }

  @Test
  void everyOperationOfAWholeReferenceIsRead() throws Exception {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(DOCUMENTS.resolve("otc-lts-api-ref"))) {
      pages = files.filter(file -> file.toString().endsWith(".rst")).sorted().toList();
    }
    List<String> operations = new ArrayList<>();
    List<String> wrongPayloads = new ArrayList<>();
    int others = 0;
    for (Path page : pages) {
      Optional<DocumentedFacts> read = PageFacts.read(PageSource.read(page));
      others += read.isEmpty() ? 1 : 0;
      for (DocumentedFacts facts : read.stream().toList()) {
        assertThat(facts.unusedSchemas())
            .as("objects that no type names in " + page)
            .isEmpty();
        assertThat(FactsText.of(facts))
            .as("types that are not understood in " + page)
            .doesNotContain("type=any");
        facts.operations().forEach(operation -> {
          operations.add(operation.key());
          payloads(operation).stream()
              .filter(payload -> payload.value() == null)
              .forEach(payload -> wrongPayloads.add(payload.place().toString()));
          assertThat(operation.responses())
              .as(operation.key())
              .isNotEmpty()
              .noneMatch(response -> response.status().equals("?"));
        });
      }
    }

    System.out.println("Reference of " + pages.size() + " pages: " + operations.size()
        + " operations, " + others + " pages about none");
    assertThat(operations).hasSize(62).doesNotHaveDuplicates();
    assertThat(others).isEqualTo(29);
    // Two samples of the reference are not JSON.
    assertThat(wrongPayloads).hasSize(2);
  }

  /** A page about an operation has one, however many addresses it shows as examples. */
  @Test
  void noExampleOfAnyReferenceIsAnOperation() throws Exception {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(DOCUMENTS)) {
      pages = files
          .filter(file -> file.toString().endsWith(".rst") && hasUri(file))
          .sorted()
          .toList();
    }
    List<String> operations = new ArrayList<>();
    for (Path page : pages) {
      DocumentedFacts facts = PageFacts.read(PageSource.read(page)).orElseThrow();
      assertThat(facts.operations()).as("operations of %s", page).hasSize(1);
      operations.add(facts.operations().get(0).key());
      assertThat(TableRows.of(PageFacts.blocks(PageSource.read(page)).orElseThrow(), facts)
              .lost())
          .as("lines of rows of %s that are neither placed nor named", page)
          .isEmpty();
    }

    assertThat(operations)
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(operation).doesNotContainPattern("[0-9a-f]{32}"));
  }

  private static boolean hasUri(Path page) {
    try {
      return Files.readAllLines(page).contains("URI");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
