package dev.apiscribe.review.reading.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.TableRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same operation on pages of every layout, in English and in Chinese, states the same. */
class LayoutsTest {
  private static final Path LAYOUTS = Path.of("src/test/resources/helpcentre/layouts");

  private static List<Path> layouts() throws IOException {
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      return files.sorted().toList();
    }
  }

  private static String text(String name) throws IOException {
    return Files.readString(LAYOUTS.resolve(name));
  }

  private static DocumentedFacts read(PageSource page) throws UnreadablePageException {
    return PageFacts.read(page).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void statesTheSameWhateverItWasSavedAs(Path layout) throws Exception {
    PageSource page = PageSource.read(layout);
    DocumentedFacts facts = read(page);

    assertThat(facts.operations()).hasSize(1);
    assertThat(said(facts.operations().get(0))).isEqualTo("""
            POST /v1/{port_id}/quays
            path port_id type=string required=true minLength=8 maxLength=64
            request type=object
            name type=string required=true minLength=1 maxLength=20
            depth type=integer required=false default=12
            berths type=array required=false
            [] type=object name=Berth
            side type=string required=true enum=["port","starboard"]
            request {"name":"long","berths":[{"side":"port"}]}
            201 type=object
            id type=string
            201 {"id":"q-1"}
            """);
    assertThat(facts.unusedSchemas()).isEmpty();
    TableRows rows = TableRows.of(PageFacts.blocks(page).orElseThrow(), facts);
    assertThat(rows.printed()).isEqualTo(7);
    assertThat(rows.placed()).isEqualTo(7);
  }

  private static String said(DocumentedOperation operation) {
    StringBuilder text = new StringBuilder(operation.key()).append('\n');
    operation.parameters().forEach(field -> field(field.in() + " ", field, text));
    operation.request().forEach(content -> content("request ", content, text));
    for (DocumentedResponse response : operation.responses()) {
      response.content().forEach(content -> content(response.status() + " ", content, text));
    }
    return text.toString();
  }

  private static void content(String owner, DocumentedContent content, StringBuilder text) {
    field(owner, content.schema(), text);
    content
        .payloads()
        .forEach(payload -> text.append(owner).append(payload.value()).append('\n'));
  }

  private static void field(String owner, DocumentedField field, StringBuilder text) {
    text.append(owner).append(field.name());
    field
        .statements()
        .forEach((aspect, statement) -> text.append(
                text.charAt(text.length() - 1) == ' ' ? "" : " ")
            .append(aspect.label())
            .append('=')
            .append(
                statement.value().isTextual()
                    ? statement.value().asText()
                    : statement.value().toString()));
    text.append('\n');
    field.properties().forEach(property -> field("", property, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "quay-fragment-zh.html; <th>; <th>の; tables whose columns have names that are not known (の参数, ",
        "quay-markdown.txt; ## ; ## One more ; Markdown without the sections ",
        "quay-fragment.html; sectiontitle; other; facts",
        "quay-fragment.html; URI; Address; is about no operation",
      })
  void refusesOtherLanguagesAndOtherPagesByName(
      String layout, String printed, String other, String found) throws IOException {
    String page = text(layout).replace(printed, other);
    String said;
    try {
      said = PageFacts.read(PageSource.of("page", page))
          .map(facts -> "facts")
          .orElse("is about no operation");
    } catch (UnreadablePageException e) {
      said = e.found();
    }
    assertThat(said).startsWith(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "quay-pipes.txt; | Depth of the water.; Depth of the water.; a row of 3 cells below a head of 4",
        "quay-pipes.txt; quay \\| port; quay | port; a row of 5 cells below a head of 4",
        "quay-markdown.txt; | Number of the quay. |; | Number of the quay.; a row without its last bar",
        "quay-markdown.txt; </tbody></table>; </tbody>; a table without its end",
        "quay-fragment.html; </td></tr></tbody></table></div>; </td></tr></tbody></div>; the end of the file",
      })
  void refusesATornRowByItsLine(String layout, String printed, String torn, String found)
      throws IOException {
    String page = text(layout);
    String changed = page.replace(printed, torn);
    assertThat(changed).isNotEqualTo(page);

    assertThatThrownBy(() -> read(PageSource.of("page", changed)))
        .isInstanceOfSatisfying(UnreadablePageException.class, refusal -> {
          assertThat(refusal.found()).isEqualTo(found);
          assertThat(refusal.line()).isPositive();
        });
  }
}
