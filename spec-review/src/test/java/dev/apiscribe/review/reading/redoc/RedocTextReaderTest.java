package dev.apiscribe.review.reading.redoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedocTextReaderTest {
  private DocumentedFacts facts;

  @BeforeEach
  void read() throws Exception {
    PageSource page = Fixture.page("harbour.txt");
    assertThat(RedocTextReader.recognizes(page)).isTrue();
    facts = RedocTextReader.read(page);
  }

  @Test
  void beginsAnOperationWithWordsOrWithAnExampleThatNoOtherReaderTakes() {
    assertThat(facts.operations())
        .extracting(operation -> operation.place().line() + "-" + operation.lastLine())
        .containsExactly("3-18", "19-35", "36-49", "50-51", "52-56");
    assertThat(facts.words())
        .extracting(Passage::text)
        .containsExactly("Berths and the ships in them.");
  }

  @Test
  void hasNeitherRoutesNorStatuses() {
    assertThat(facts.operations())
        .allSatisfy(operation -> assertThat(operation.route()).isEmpty());
    assertThat(facts.operations().get(0).responses())
        .extracting(response -> response.status())
        .containsExactly("?");
    assertThat(facts.losesBodies()).isTrue();
  }

  @Test
  void unfoldsExamples() {
    assertThat(facts
            .operations()
            .get(0)
            .responses()
            .get(0)
            .content()
            .get(0)
            .payloads()
            .get(0)
            .value())
        .hasToString(
            "[{\"depth\":0,\"id\":\"b-1\",\"kind\":\"wet\",\"name\":\"string\",\"notes\":{\"property1\":null,\"property2\":null},"
                + "\"ships\":[{\"call_sign\":\"DABC\",\"tows\":{}}]}]");
  }

  @Test
  void readsRowsInRedocsNotation() {
    DocumentedField name = property(1, "name");

    assertThat(name.text(Aspect.REQUIRED)).isEqualTo("true");
    assertThat(name.text(Aspect.MIN_LENGTH)).isEqualTo("1");
    assertThat(name.text(Aspect.MAX_LENGTH)).isEqualTo("20");
    assertThat(name.words()).extracting(Passage::text).containsExactly("Only letters.");
    assertThat(property(1, "kind").text(Aspect.DEFAULT)).isEqualTo("wet");
    assertThat(property(1, "kind").statements().get(Aspect.ENUM).value())
        .hasToString("[\"wet\",\"dry\"]");
    assertThat(property(2, "tons").text(Aspect.MINIMUM)).isEqualTo("1");
    assertThat(property(2, "tons").text(Aspect.FORMAT)).isEqualTo("int64");
  }

  @Test
  void givesARowWithoutANameTheOneThatTheExampleHasLeftOver() {
    DocumentedField ship = property(1, "ship");

    assertThat(ship.text(Aspect.LOST_NAME)).isEqualTo("true");
    assertThat(ship.text(Aspect.NAME)).isEqualTo("Ship");
    assertThat(ship.place().line()).isEqualTo(23);
    assertThat(
            property(2, "crates").property(DocumentedField.ITEMS).orElseThrow().text(Aspect.NAME))
        .isEqualTo("Crate");
    assertThat(property(2, "crates").text(Aspect.REQUIRED)).isEqualTo("true");
  }

  @Test
  void tellsParametersFromTheBody() {
    DocumentedOperation load = facts.operations().get(2);

    assertThat(load.parameters()).extracting(DocumentedField::name).containsExactly("id");
    assertThat(load.request()).hasSize(1);
    assertThat(facts.operations().get(4).parameters())
        .extracting(DocumentedField::name)
        .containsExactly("since", "weights");
    assertThat(facts.operations().get(4).request()).isEmpty();
    assertThat(facts.operations().get(4).parameters().get(0).text(Aspect.EXAMPLE))
        .isEqualTo("1d");
  }

  @Test
  void joinsASentenceThatLostCodeHasBroken() {
    assertThat(facts.operations().get(2).words())
        .extracting(Passage::text)
        .startsWith("Loads a berth.", "The status is set to loaded");
  }

  @Test
  void dropsACommaWhosePropertyIsLostAndSaysSo() {
    assertThat(facts.operations().get(2).request().get(0).payloads().get(0)).satisfies(payload -> {
      assertThat(payload.value()).hasToString("{\"crates\":[{\"weight\":0}],\"tons\":0}");
      assertThat(payload.problem()).contains("the last one is lost");
    });
  }

  @Test
  void refusesADumpThatIsCutWithinAnExample() throws Exception {
    String text = Fixture.text("harbour.txt");
    PageSource cut = PageSource.of("cut.txt", text.substring(0, text.indexOf("- \"ships\"")));

    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> RedocTextReader.read(cut))
        .withMessageStartingWith("cut.txt:3: found an example without its end");
  }

  @Test
  void refusesARowWithoutItsEnd() throws Exception {
    PageSource torn = PageSource.of(
        "torn.txt",
        Fixture.text("harbour.txt")
            .replace("characters Only letters. |", "characters Only letters."));

    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> RedocTextReader.read(torn))
        .withMessageStartingWith("torn.txt:22: found a row without its end");
  }

  @Test
  void refusesAnExampleThatIsNoJson() throws Exception {
    PageSource torn = PageSource.of(
        "torn.txt", Fixture.text("harbour.txt").replace("- \"depth\": 0,", "- \"depth\": zero,"));

    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> RedocTextReader.read(torn))
        .withMessageStartingWith("torn.txt:4: found an example that is not valid JSON");
  }

  private DocumentedField property(int operation, String name) {
    return facts
        .operations()
        .get(operation)
        .request()
        .get(0)
        .schema()
        .property(name)
        .orElseThrow();
  }
}
