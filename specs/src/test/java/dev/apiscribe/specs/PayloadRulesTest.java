package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PayloadRulesTest {
  private static final String REQUEST = "examples/replace-thing.request.json";
  private static final String RESPONSE = "examples/replace-thing.200.json";
  private static final String PUT = "/paths/~1things~1{thing_id}/put";
  private static final String RESPONSE_EXAMPLES = PUT + "/responses/200/content/application~1json/examples";

  @Test
  void acceptsTheMiniSpec() {
    assertThat(PayloadRules.files(MiniSpec.with(), Set.of(REQUEST, RESPONSE))).isEmpty();
  }

  @Test
  void findsAFileThatNothingUses() {
    assertThat(PayloadRules.files(MiniSpec.with(), Set.of(REQUEST, RESPONSE, "examples/replace-thing.400.json")))
        .containsExactly(finding("", "expected an example that uses examples/replace-thing.400.json"));
  }

  @Test
  void findsAFileThatIsMissing() {
    assertThat(PayloadRules.files(MiniSpec.with(), Set.of(REQUEST)))
        .containsExactly(
            finding(
                RESPONSE_EXAMPLES + "/documented/externalValue", "expected a file that exists, not " + RESPONSE));
  }

  @Test
  void findsAFileThatIsUsedTwice() {
    assertThat(PayloadRules.files(MiniSpec.with(RESPONSE, REQUEST), Set.of(REQUEST)))
        .containsExactly(
            finding(RESPONSE_EXAMPLES + "/documented", "expected documented with the externalValue " + RESPONSE),
            finding(
                RESPONSE_EXAMPLES + "/documented",
                "expected one use of " + REQUEST + ", the first is " + PUT
                    + "/requestBody/content/application~1json/examples/documented"));
  }

  @Test
  void findsAnErrorExampleWithTheNameOfASuccess() {
    String wrong = "examples/replace-thing.404.json";
    SpecDocument spec = MiniSpec.with("'200':", "'404':", RESPONSE, wrong);
    assertThat(PayloadRules.files(spec, Set.of(REQUEST, wrong)))
        .containsExactly(
            finding(
                PUT + "/responses/404/content/application~1json/examples/documented",
                "expected documented-404 with the externalValue " + wrong));
  }
}
