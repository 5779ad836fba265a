package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kinds of nodes of a spec. */
sealed interface FormKind {
  /** Checks what is inside; refuses other nodes. */
  void check(SpecNode node, KindCheck check);

  /** One walk through a spec: what references lead to is checked once as what it is used for. */
  final class KindCheck {
    private static final int DEEPEST = 500;
    private final Set<List<Object>> done = new HashSet<>();
    private int depth;

    void of(SpecNode node, FormKind kind) {
      if (++depth > DEEPEST) {
        throw new UnreadableSpecException(node.place() + ": found nodes nested deeper than "
            + DEEPEST + ", expected fewer. Give inner schemas names.");
      }
      kind.check(node, this);
      depth--;
    }

    private boolean first(SpecNode node, FormKind kind) {
      return done.add(List.of(node.pointer(), kind));
    }

    private static void refuse(SpecNode node, String expected) {
      String text = node.exists() ? node.value().toString() : "nothing";
      String found = text.length() > 60 ? text.substring(0, 60) + "..." : text;
      throw new UnreadableSpecException(node.place() + ": found " + found + ", expected " + expected
          + ". Write it as OpenAPI asks.");
    }
  }

  /** @param expected a phrase for who must fix it */
  record Leaf(String expected, Predicate<JsonNode> test) implements FormKind {
    @Override
    public void check(SpecNode node, KindCheck check) {
      if (!test.test(node.value())) {
        KindCheck.refuse(node, expected);
      }
    }
  }

  /** A map, or else something plain. */
  record Either(FormKind plain, FormKind map) implements FormKind {
    @Override
    public void check(SpecNode node, KindCheck check) {
      check.of(node, node.value().isObject() ? map : plain);
    }
  }

  record ListOf(FormKind kind) implements FormKind {
    @Override
    public void check(SpecNode node, KindCheck check) {
      if (!node.value().isArray()) {
        KindCheck.refuse(node, "a list");
      }
      for (int i = 0; i < node.value().size(); i++) {
        check.of(node.item(i), kind);
      }
    }
  }

  /** Whatever the keys; extensions among them may be anything plain. */
  record MapOf(FormKind kind) implements FormKind {
    @Override
    public void check(SpecNode node, KindCheck check) {
      if (!node.value().isObject()) {
        KindCheck.refuse(node, "a map");
      }
      node.properties().forEach((name, property) -> {
        if (!name.startsWith("x-") || property.value().isObject()) {
          check.of(property, kind);
        }
      });
    }
  }

  /** A map with keys that mean something; others may be anything. */
  final class FixedKeys implements FormKind {
    private final boolean mayRefer;
    private final List<String> needed;
    private final Map<String, FormKind> kinds = new HashMap<>();

    /** @param needed keys that must be there, separated by spaces */
    FixedKeys(boolean mayRefer, String needed) {
      this.mayRefer = mayRefer;
      this.needed = needed.isEmpty() ? List.of() : List.of(needed.split(" "));
    }

    FixedKeys keys(String names, FormKind kind) {
      Stream.of(names.split(" ")).forEach(name -> kinds.put(name, kind));
      return this;
    }

    @Override
    public void check(SpecNode node, KindCheck check) {
      if (!node.value().isObject()) {
        KindCheck.refuse(node, "a map");
      }
      if (mayRefer && node.value().has("$ref")) {
        if (!node.value().path("$ref").isTextual()) {
          KindCheck.refuse(node.get("$ref"), "a text");
        }
        SpecNode target = node.resolved();
        if (check.first(target, this)) {
          check.of(target, this);
        }
        return;
      }
      needed.stream()
          .filter(name -> !node.value().has(name))
          .forEach(name -> KindCheck.refuse(node.get(name), "a value"));
      node.properties().forEach((name, property) -> {
        FormKind kind = kinds.get(name);
        if (kind != null) {
          check.of(property, kind);
        }
      });
    }
  }
}
