package dev.apiscribe.templates.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.templates.hostile.StringPlaces.StringPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A text that no constant of Java can hold, in one place of each role of a document: what is
 * printed compiles, or the document is refused, and the refusal names the file and the place and is
 * not as long as the text. Parsers read no names of such a length.
 */
@Tag("of-documents")
class LongTextsTest {
  private static final Path EVERYTHING = Path.of("src/test/hostile/everything.yaml");
  private static final String LONG = "x".repeat(70_012);
  private static final int LONGEST_MESSAGE = 2_000;

  @TempDir
  Path scratch;

  @Test
  void arePrintedOrRefusedWithTheirPlace() throws IOException {
    JsonNode document = Documents.read(EVERYTHING);
    StringPlaces places = StringPlaces.of(document);
    Map<String, StringPlace> roles = new LinkedHashMap<>();
    places.all().stream()
        .filter(place -> !place.isName())
        .forEach(place -> roles.putIfAbsent(place.role(), place));
    Map<StringPlace, String> printed = new LinkedHashMap<>();
    int refused = 0;
    for (StringPlace place : roles.values()) {
      Path folder = Files.createDirectories(scratch.resolve("trial"));
      StringPlaces.Changed changed = places.with(Map.of(place, LONG));
      Refusal refusal = new JavaOutputs().refusal(changed, folder);
      Documents.delete(folder);
      if (refusal == null) {
        printed.put(place, LONG + printed.size()); // names of two operations may not be the same
      } else if (!refusal.ofTheParser()) {
        refused++;
        assertThat(refusal.complaints(place)).isEmpty();
        assertThat(refusal.text()).as(place.toString()).hasSizeLessThan(LONGEST_MESSAGE);
        if (refusal.text().contains("bytes")) {
          assertThat(refusal.text())
              .as(place.toString())
              .startsWith(folder.resolve("spec.json").toString() + "#/")
              .contains("70012 characters", "Shorten it.");
        }
      }
    }
    System.out.println(roles.size() + " places with a long text: " + printed.size()
        + " printed, " + refused + " refused by us, "
        + (roles.size() - printed.size() - refused) + " by the parser");
    assertThat(printed.keySet())
        .extracting(StringPlace::kind)
        .contains("description", "default", "example", "summary", "title");
    assertThat(refused).isGreaterThan(20);
    Path folder = Files.createDirectories(scratch.resolve("printed"));
    assertThat(new JavaOutputs().complaints(places.with(printed).document(), null, folder))
        .isEmpty();
  }
}
