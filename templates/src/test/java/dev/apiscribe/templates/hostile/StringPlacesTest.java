package dev.apiscribe.templates.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.templates.hostile.StringPlaces.StringPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What has a new name is found by it: a refusal of a reference that leads nowhere would prove
 * nothing about the name.
 */
class StringPlacesTest {
  private static final Path EVERYTHING = Path.of("src/test/hostile/everything.yaml");

  @Test
  void everyNameThatIsUsedElsewhereChangesThereToo() throws IOException {
    JsonNode document = Documents.read(EVERYTHING);
    StringPlaces places = StringPlaces.of(document);
    Map<StringPlace, String> texts = new LinkedHashMap<>();
    for (StringPlace place : places.all()) {
      boolean component = place.isName() && place.role().matches("/components/[a-zA-Z]+/\\*");
      boolean other = (place.isName()
              && place
                  .role()
                  .matches("/components/schemas/\\*/properties/\\*|/servers/\\*/variables/\\*"))
          || (!place.isName()
              && place
                  .role()
                  .matches("/tags/\\*/name|/paths/\\*/[a-z]+/operationId|.*parameters/\\*/name"));
      // The extensions of rows point into bodies and name parameters in ways of their own.
      boolean ofRows = place
          .pointer()
          .matches(
              "/components/schemas/Opening/properties/.*|/paths/~1(rows|query).*/parameters/.*");
      if ((component || other) && !ofRows) {
        texts.put(place, HostileTexts.harmless(place.kind(), "text", texts.size()));
      }
    }
    String all = places.with(texts).document().toString();
    System.out.println("Names that are used elsewhere: " + texts.size());
    assertThat(texts.size()).isGreaterThan(40);
    assertThat(new JavaOutputs().refusal(places.with(texts), Path.of("target/renamed")))
        .isNull();
    Documents.delete(Path.of("target/renamed"));
    for (StringPlace place : texts.keySet()) {
      if (place.role().startsWith("/components/") && place.isName()) {
        assertThat(all).as("%s", place).doesNotContain(place.pointer() + "\"");
      }
    }
  }
}
