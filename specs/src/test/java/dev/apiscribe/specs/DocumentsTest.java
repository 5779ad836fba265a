package dev.apiscribe.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds documents.yaml to its form, and to the folders beside it. */
class DocumentsTest {
  private final SpecDocument documents = ApiFolder.documents();
  private final Set<String> apis =
      ApiFolder.all().stream().map(ApiFolder::name).collect(Collectors.toCollection(TreeSet::new));

  @Test
  void everyDocumentIsDescribedInFull() {
    assertThat(DocumentRules.fields(documents, apis)).isEmpty();
  }

  @Test
  void keysStandInTheirOrder() {
    assertThat(KeyOrderRules.ofDocuments(documents)).isEmpty();
  }

  @Test
  void everyApiIsTranscribedFromADocument() {
    assertThat(apis).allSatisfy(api -> assertThat(DocumentRules.ids(documents, api)).isNotEmpty());
  }
}
