package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The refusals of requests about items that are not there, or are there already. They have the
 * documented status and error body.
 */
final class ItemRefusals {
  private static final Pattern EXISTS = Pattern.compile(".*'[^']*'( already)? exists?\\.?");

  private final Contract contract;
  private final @Nullable ObjectNode exists;

  ItemRefusals(Contract contract) {
    this.contract = contract;
    exists = contract.operations().stream()
        .flatMap(operation ->
            contract.spec().at(operation.pointer() + "/responses").findValues("examples").stream())
        .flatMap(examples -> examples.findValues("value").stream())
        .filter(value -> message(value).isPresent())
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElse(null);
  }

  ResponseDefinition missing(ItemRequest call, String parameter, String id) {
    return refused(
        call, List.of("404", "400"), "path " + parameter + ": there is no '" + id + "'", null);
  }

  /** A path has no place for an empty name. */
  ResponseDefinition withoutName(ItemRequest call, String property) {
    return refused(call, List.of("400"), "/" + property + ": is empty, expected a name", null);
  }

  /** Has the body that the documents print for it, if any. */
  ResponseDefinition taken(ItemRequest call, ItemCollection collection, String name) {
    return refused(
        call,
        List.of("409", "400"),
        collection.property() + ": there is a '" + name + "' already",
        exists == null ? null : exists(exists, collection, name));
  }

  private static ObjectNode exists(ObjectNode documented, ItemCollection collection, String name) {
    String kind =
        collection.path().replaceFirst(".*/", "").replace('_', ' ').replaceFirst("s$", "");
    ObjectNode body = documented.deepCopy();
    message(documented)
        .ifPresent(property -> body.put(
            property,
            body.path(property)
                .asText()
                .replaceFirst(".*'[^']*'", Matcher.quoteReplacement(kind + " '" + name + "'"))));
    return body;
  }

  /** Returns the property with a text that something exists. */
  private static Optional<String> message(JsonNode value) {
    return value.properties().stream()
        .filter(property -> EXISTS.matcher(property.getValue().asText()).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * @param statuses the first of them that is documented is returned; the first one if none is
   * @param body null for the error body of the API
   */
  private ResponseDefinition refused(
      ItemRequest call, List<String> statuses, String message, @Nullable ObjectNode body) {
    OperationContract operation = call.operation();
    String status = statuses.stream()
        .filter(operation.statuses()::contains)
        .findFirst()
        .orElse(statuses.get(0));
    ResponseDefinition documented = call.byStatus().apply(Integer.parseInt(status));
    boolean isDocumented = operation.statuses().contains(status);
    boolean hasBody = documented.getByteBody() != null && documented.getByteBody().length > 0;
    return isDocumented && !hasBody
        ? documented
        : ResponseDefinitionBuilder.like(documented)
            .but()
            .withHeader("Content-Type", "application/json")
            .withBody(
                body == null
                    ? contract.envelope(new Refusal(documented.getStatus(), message, List.of()))
                    : body.toString())
            .build();
  }
}
