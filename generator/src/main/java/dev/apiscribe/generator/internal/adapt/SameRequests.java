package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.SpecOperation;
import java.util.HashMap;
import java.util.Map;

/**
 * Leaves operations out of servers whose requests are those of another one, as of
 * {@code /pets/{id}} and {@code /pets/{name}}: no framework can tell them apart, and one does not
 * start.
 */
public final class SameRequests {
  /** Marks an operation for which servers have no method. */
  public static final String EXTENSION = "x-unserved";

  private final Draft draft;

  SameRequests(Draft draft) {
    this.draft = draft;
  }

  void run() {
    Map<String, String> known = new HashMap<>();
    draft.root().path("paths").properties().forEach(path -> {
      String form = SpecOperation.form(path.getKey()).replaceFirst("(?<=.)/$", "");
      for (String method : SpecOperation.METHODS) {
        if (path.getValue().get(method) instanceof ObjectNode operation) {
          String first = known.putIfAbsent(method + form, path.getKey());
          if (first != null) {
            operation.put(EXTENSION, true);
            draft.note(
                operation,
                "its requests are those of " + first + ", and servers have no method for it");
          }
        }
      }
    });
  }
}
