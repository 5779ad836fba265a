package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Statement;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Keywords that no reader reads find their operations and schemas without a look at all of these
 * for each of them.
 */
class UnreadComparisonTest {
  private final int[] looks = {0};

  @Test
  void looksAtEachOperationAndSchemaOnceHoweverManyKeywordsThereAre() {
    for (int size : List.of(10, 1000)) {
      looks[0] = 0;
      List<DocumentedField> schemas = new ArrayList<>();
      Map<DocumentedOperation, DocumentedOperation> pairs = new HashMap<>();
      List<Statement> keywords = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        String path = "/paths/~1p" + i + "/get";
        pairs.put(operation(path), operation("/paths/~1curated" + i + "/get"));
        keywords.add(keyword(path + "/callbacks"));
        keywords.add(keyword("/components/schemas/S" + i + "/not"));
        schemas.add(new DocumentedField(
            "S" + i, "body", place("/components/schemas/S" + i), Map.of(), List.of(), List.of()));
      }
      List<Difference> all = new ArrayList<>();
      new UnreadComparison(api(counted(schemas)), counted(pairs))
          .compare(
              keywords,
              Map.of(),
              new Differences(
                  all, new PageIdentity("page", PageIdentity.TextKind.OTHER, "Redoc HTML")));
      assertThat(all).hasSize(2 * size);
      assertThat(looks[0]).isLessThanOrEqualTo(2 * size);
    }
  }

  private static CuratedApi api(List<DocumentedField> schemas) {
    CuratedApi api = CuratedApi.of(
        Path.of("none"),
        YamlFile.parse("openapi.yaml", "{openapi: 3.0.3, info: {title: A, version: '1'}}"),
        YamlFile.parse("deviations.yaml", ""),
        YamlFile.parse("words.yaml", ""));
    return new CuratedApi(
        api.name(),
        api.folder(),
        api.spec(),
        api.facts(),
        api.deviations(),
        api.observations(),
        api.words(),
        api.extensions(),
        api.sources(),
        schemas);
  }

  private static DocumentedOperation operation(String pointer) {
    return new DocumentedOperation(
        "", place(pointer), 0, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Statement keyword(String pointer) {
    return new Statement(TextNode.valueOf("a"), place(pointer));
  }

  private static Place place(String pointer) {
    return new Place("page", 1, pointer);
  }

  private <T> List<T> counted(List<T> list) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        looks[0]++;
        return list.get(index);
      }

      @Override
      public int size() {
        return list.size();
      }
    };
  }

  private <K, V> Map<K, V> counted(Map<K, V> map) {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<K, V>> entrySet() {
        looks[0] += map.size();
        return map.entrySet();
      }
    };
  }
}
