package dev.apiscribe.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every API to the rules of specs/README.md. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.apiscribe.specs.ApiFolder#all")
class SpecsTest {
  private final ApiFolder api;
  private final SpecDocument spec;
  private final SpecDocument documents = ApiFolder.documents();

  SpecsTest(ApiFolder api) {
    this.api = api;
    this.spec = api.spec();
  }

  @Test
  void theParserOfGeneratorsHasNothingToSay() throws IOException {
    for (String extension : List.of("yaml", "json")) {
      String file = api.bundledFile(extension).toString();
      holds(ParserRules.messages(file, Files.readString(api.bundledFile(extension))));
    }
  }

  @Test
  void theBundleNeedsNoOtherFile() {
    holds(ExampleRules.inlined(api.bundled()));
  }

  @Test
  void everyOperationHasAnIdOfItsOwn() {
    holds(OperationRules.ids(spec));
  }

  @Test
  void everyOperationHasExactlyOneDeclaredTag() {
    holds(OperationRules.tags(spec));
  }

  @Test
  void summariesAndDescriptionsAreSentences() {
    holds(OperationRules.words(spec));
  }

  @Test
  void everyPathVariableIsDeclaredAndHasAnExample() {
    holds(OperationRules.pathParameters(spec));
  }

  @Test
  void whatTakesRowsSaysInWhichFormats() {
    holds(RowFormatRules.findings(spec));
  }

  @Test
  void everyServerHasAScheme() {
    holds(OperationRules.servers(spec));
  }

  @Test
  void everyOperationLeadsBackToADocument() {
    holds(DocumentRules.sources(spec, documents, api.name()));
  }

  @Test
  void theCountsOfTheDocumentsAddUp() {
    holds(DocumentRules.counts(documents, api.name(), spec, api.payloadFiles()));
  }

  @Test
  void everyObjectAndEnumerationHasAName() {
    holds(SchemaRules.inline(spec));
  }

  @Test
  void schemaNamesAreGoodJavaNames() {
    holds(SchemaRules.names(spec));
  }

  @Test
  void openEnumerationsAreStrings() {
    holds(SchemaRules.extensibleEnums(spec));
  }

  @Test
  void integersHaveAFormatAndNumbersHaveNone() {
    holds(SchemaRules.numberFormats(spec));
  }

  @Test
  void everyStreamOfRowsNamesWhatIsThere() {
    holds(RowEventRules.described(spec));
  }

  @Test
  void everyComponentIsUsed() {
    holds(SchemaRules.unusedComponents(spec));
  }

  @Test
  void everyPayloadFileIsUsedExactlyOnce() {
    holds(PayloadRules.files(spec, api.payloadFiles()));
  }

  @Test
  void everyExampleSatisfiesItsSchema() {
    holds(ExampleRules.valid(api.bundled()));
  }

  @Test
  void everyDocumentedIntegerFitsItsFormat() {
    holds(IntegerRules.inRange(api.bundled()));
  }

  @Test
  void keysStandInTheirOrder() {
    holds(KeyOrderRules.ofSpec(spec));
    holds(KeyOrderRules.ofDeviations(api.deviations()));
  }

  @Test
  void everyDeviationSaysWhatAndWhere() {
    holds(DeviationRules.entries(api.deviations(), spec, DocumentRules.ids(documents, api.name())));
  }

  private static void holds(List<Finding> findings) {
    String report = findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    assertThat(findings).withFailMessage(() -> findings.size() + " findings:\n" + report).isEmpty();
  }
}
