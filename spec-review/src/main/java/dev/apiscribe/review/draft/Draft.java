package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.spec.SpecYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A first spec, as pages state it.
 *
 * @param payloads by the name of the file, {@code create-berth.201.json}, the printed JSON value
 */
public record Draft(ObjectNode openapi, Map<String, String> payloads, List<Decision> decisions) {
  private static final String DEVIATIONS =
      """
      # Where the spec departs from the pages, or the pages from themselves. Each decision of decisions.md that is taken may become an entry.
      []
      """;

  /** How many decisions of each kind there are, those of no kind left out. */
  public Map<DecisionKind, Integer> counts() {
    return DecisionsPage.counts(decisions);
  }

  /** Writes {@code openapi.yaml}, {@code examples/}, {@code deviations.yaml} and {@code decisions.md}. */
  public void write(Path folder) throws IOException {
    Path examples = Files.createDirectories(folder.resolve("examples"));
    for (Map.Entry<String, String> payload : payloads.entrySet()) {
      Files.writeString(examples.resolve(payload.getKey()), payload.getValue());
    }
    Files.writeString(folder.resolve("openapi.yaml"), SpecYaml.of(openapi));
    Files.writeString(folder.resolve("deviations.yaml"), DEVIATIONS);
    Files.writeString(folder.resolve("decisions.md"), DecisionsPage.of(openapi.path("info").path("title").asText(), decisions));
  }
}
