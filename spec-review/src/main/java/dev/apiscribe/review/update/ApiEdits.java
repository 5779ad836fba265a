package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.curated.KeyOrder;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.drift.Difference;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes what a spec says of an operation as a whole, and of the API. */
final class ApiEdits {
  static final Set<Aspect> ASPECTS =
      Set.of(Aspect.TITLE, Aspect.VERSION, Aspect.IDEMPOTENT, Aspect.TAG, Aspect.SERVER);

  private final ChangedSpec ours;
  private final Grafts grafts;
  private final ComponentUses uses;

  ApiEdits(ChangedSpec ours, Grafts grafts, ComponentUses uses) {
    this.ours = ours;
    this.grafts = grafts;
    this.uses = uses;
  }

  boolean apply(Aspect aspect, Difference difference) {
    JsonNode value = difference.documentedValue();
    String operation = uses.operation(difference.operation());
    return switch (aspect) {
      case TITLE, VERSION -> value != null && put("/info", KeyOrder.INFO, aspect.label(), value);
      case SERVER -> value != null && servers();
      case TAG -> value != null && tag(operation, value.asText());
      default -> operation(operation, value);
    };
  }

  private boolean put(String owner, KeyOrder order, String key, JsonNode value) {
    Optional<ObjectNode> node = ours.object(owner);
    node.ifPresent(object -> HouseOrder.put(object, order, key, value));
    return node.isPresent();
  }

  private boolean operation(String operation, @Nullable JsonNode value) {
    if (value == null || !value.asBoolean()) {
      return !operation.isEmpty() && ours.remove(operation + "/x-idempotent");
    }
    return put(operation, KeyOrder.OPERATION, "x-idempotent", value);
  }

  private boolean servers() {
    JsonNode drafted = grafts.draft().at("/servers");
    JsonNode servers = drafted.deepCopy();
    servers.forEach(server -> ((ObjectNode) server).remove("description"));
    return drafted.isArray() && put("", KeyOrder.DOCUMENT, "servers", servers);
  }

  /** Only to a tag that the spec has: what a new one is called, a person says. */
  private boolean tag(String operation, String shown) {
    for (JsonNode tag : ours.at("/tags")) {
      String name = tag.path("name").asText();
      Optional<ObjectNode> node = ours.object(operation);
      if (tag.path("x-displayName").asText(name).equals(shown) && node.isPresent()) {
        node.get().putArray("tags").add(name);
        return true;
      }
    }
    return false;
  }
}
