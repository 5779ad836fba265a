package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedOperations;
import dev.apiscribe.review.curated.CuratedSpec;
import dev.apiscribe.review.document.Aspect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How a list is written as a parameter, in every place, with every style and explode, said and left
 * out: diff and drift take the same for the same.
 */
class ParameterStyleTest {
  /** As OpenAPI has them. */
  private static final Map<String, String> STYLES =
      Map.of("query", "form", "cookie", "form", "header", "simple", "path", "simple");

  private static final List<String> SAID =
      List.of("", "form", "simple", "matrix", "label", "spaceDelimited", "deepObject");

  /** @param style empty where it is not said */
  private record Written(String in, String style, String explode) {
    String spec() {
      return "{openapi: 3.0.3, info: {title: Boats, version: '1'}, paths: {'/boats/{id}': {get: {operationId: a, parameters: [{name: id, in: "
          + in + ", required: true, schema: {type: array, items: {type: string}}"
          + (style.isEmpty() ? "" : ", style: " + style)
          + (explode.isEmpty() ? "" : ", explode: " + explode)
          + "}], responses: {'204': {description: Done.}}}}}}";
    }

    /** As a client writes it. */
    String meant() {
      String meant = style.isEmpty() ? STYLES.get(in) : style;
      return meant + (explode.isEmpty() ? meant.equals("form") : Boolean.valueOf(explode));
    }

    String drift() {
      CuratedSpec spec = new CuratedSpec(YamlFile.parse("page", spec()), Path.of(""), true);
      return new CuratedOperations(spec).all().get(0).parameters().get(0).text(Aspect.STYLE);
    }
  }

  @Test
  void writingOutADefaultIsNoChangeAndAnythingElseIs() {
    int tried = 0;
    for (String in : STYLES.keySet()) {
      List<Written> all = new ArrayList<>();
      SAID.forEach(style -> List.of("", "true", "false")
          .forEach(explode -> all.add(new Written(in, style, explode))));
      for (Written before : all) {
        for (Written after : all) {
          boolean same = before.meant().equals(after.meant());
          boolean unchanged = new SpecDiff(
                  ApiSpec.parse("old.yaml", before.spec()), ApiSpec.parse("new.yaml", after.spec()))
              .changes()
              .isEmpty();
          assertThat(unchanged).as("diff of %s and %s", before, after).isEqualTo(same);
          assertThat(before.drift().equals(after.drift()))
              .as("drift of %s and %s", before, after)
              .isEqualTo(same);
          tried++;
        }
      }
      assertThat(new Written(in, "", "").drift()).isEmpty();
    }
    assertThat(tried).isEqualTo(4 * 21 * 21);
  }
}
