package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.ExchangeValues;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A documented answer that is JSON, printed or synthesized, and its mutants.
 *
 * @param firstOfItsSchema whether no success, or no error, of the API before it has the same
 *     schema: only then it is mutated in those ways, too, that depend on the type to read alone
 */
record MutatedResponse(DocumentedExchange exchange, boolean firstOfItsSchema) {
  private static final List<JsonNode> EVERYTHING =
      Stream.concat(TreeMutants.TYPES.stream(), TreeMutants.LOOKALIKES.stream()).toList();

  /** All of them, in the order of the documents. */
  static List<MutatedResponse> all() {
    Set<String> seen = new HashSet<>();
    return DocumentedApi.all().stream()
        .flatMap(api -> api.exchanges().stream())
        .filter(exchange ->
            exchange.response() != null && exchange.response().media().isJson())
        .map(exchange -> new MutatedResponse(exchange, seen.add(schemaOf(exchange))))
        .toList();
  }

  private static String schemaOf(DocumentedExchange exchange) {
    String role = exchange.isSuccess() ? " success " : " error ";
    return exchange.operation().api() + role + exchange.response().media().schema();
  }

  /** Made while they are asked for, since some are large. */
  Stream<Mutant> mutants() {
    DocumentedMedia media = exchange.response().media();
    JsonNode documented = exchange.response().value();
    JsonNode full = ExchangeValues.body(media);
    boolean streams =
        exchange.operation().responses().get(exchange.status()).containsKey("text/event-stream");
    BodyMutants ofBody = new BodyMutants(media.schema(), documented, streams);
    return Stream.of(
            new TreeMutants(media.schema(), full, firstOfItsSchema ? EVERYTHING : TreeMutants.TYPES)
                .all(),
            // A printed response may lack properties that the document names, and have others.
            full.equals(documented)
                ? Stream.<Mutant>of()
                : new TreeMutants(media.schema(), documented, TreeMutants.TYPES).all(),
            ofBody.all(),
            firstOfItsSchema ? new TextMutants(media.schema(), full).all() : Stream.<Mutant>of(),
            firstOfItsSchema ? ofBody.longStrings() : Stream.<Mutant>of())
        .flatMap(mutants -> mutants);
  }
}
