package dev.apiscribe.generator.internal.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema keeps the name that it had, whatever other schemas a later document has. */
class NameLockTest {
  private static final String FIRST = """
      openapi: 3.1.0
      info: {title: Harbour, version: '1'}
      paths:
        /ships:
          post:
            operationId: addShip
            requestBody:
              content:
                application/json:
                  schema: {type: object, properties: {name: {type: string}}}
            responses: {'204': {description: Added.}}
      components:
        schemas:
      """;

  private static final String SHIP = "    Ship: {type: object, properties: {a: {type: string}}}\n";
  private static final String SAME = "    ship: {type: object, properties: {b: {type: string}}}\n";
  private static final String REQUEST =
      "    AddShipRequest: {type: object, properties: {c: {type: string}}}\n";

  @TempDir
  Path folder;

  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("names.lock");
  }

  private AdaptedDocument adapted(String document) throws IOException {
    Path written = Files.writeString(folder.resolve("api.yaml"), document);
    NameLock lock = NameLock.read(file);
    AdaptedDocument adapted = Adaptation.of(written.toString(), lock);
    lock.write(file);
    return adapted;
  }

  private static String nameWith(AdaptedDocument adapted, String property) {
    List<String> names = new ArrayList<>();
    adapted.document().root().path("components").path("schemas").properties().forEach(each -> {
      if (each.getValue().path("properties").has(property)) {
        names.add(each.getKey());
      }
    });
    assertThat(names).hasSize(1);
    return names.get(0);
  }

  @Test
  void keepsTheNameOfAnInlineSchemaThatANewComponentHas() throws IOException {
    assertThat(nameWith(adapted(FIRST + SHIP), "name")).isEqualTo("AddShipRequest");
    String text = Files.readString(file);
    assertThat(text)
        .contains("\"#/components/schemas/Ship ")
        .contains(
            "/requestBody/content/application~1json/schema AddShipRequest\": \"AddShipRequest\"");
    AdaptedDocument next = adapted(FIRST + REQUEST + SHIP);
    assertThat(nameWith(next, "name")).isEqualTo("AddShipRequest");
    assertThat(nameWith(next, "c")).isEqualTo("AddShipRequest2");
    assertThat(next.notes())
        .anyMatch(note -> note.contains("#/components/schemas/AddShipRequest: ")
            && note.endsWith("it is named AddShipRequest2"));
    assertThat(Files.readString(file)).contains("\": \"AddShipRequest2\"");
    assertThat(nameWith(adapted(FIRST + SHIP + REQUEST), "c")).isEqualTo("AddShipRequest2");
  }

  @Test
  void keepsTheNameOfAComponentThatAnotherHasInAnotherCase() throws IOException {
    adapted(FIRST + SHIP);
    AdaptedDocument next = adapted(FIRST + SAME + SHIP);
    assertThat(nameWith(next, "a")).isEqualTo("Ship");
    assertThat(nameWith(next, "b")).isEqualTo("ship2");
    AdaptedDocument without = adapted(FIRST + SAME);
    assertThat(nameWith(without, "b")).as("also when the other one is gone").isEqualTo("ship2");
  }

  @Test
  void changesNothingWithoutAFileOfBefore() throws IOException {
    AdaptedDocument first = adapted(FIRST + REQUEST + SHIP);
    assertThat(nameWith(first, "c")).isEqualTo("AddShipRequest");
    assertThat(nameWith(first, "name")).isEqualTo("AddShipRequest2");
    byte[] before = Files.readAllBytes(file);
    assertThat(adapted(FIRST + REQUEST + SHIP).document().root())
        .isEqualTo(first.document().root());
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void renamesNothingBesideAComponentWithANameOfJava() throws IOException {
    AdaptedDocument adapted =
        adapted(FIRST + "    Object: {type: object, properties: {o: {type: string}}}\n" + SHIP);
    assertThat(nameWith(adapted, "o")).isEqualTo("ObjectModel");
    assertThat(nameWith(adapted, "a")).isEqualTo("Ship");
  }

  @Test
  void isRefusedWhereItHoldsNoNames() throws IOException {
    for (String text :
        List.of("", "[]", "{\"a\":1}", "{\"a\":\"x;\"}", "{\"a\":\"B\",\"b\":\"B\"}", "<<<<")) {
      Files.writeString(file, text);
      assertThatThrownBy(() -> NameLock.read(file))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("names.lock: ")
          .hasMessageContaining("Take it from your version control, or delete it.");
    }
  }
}
