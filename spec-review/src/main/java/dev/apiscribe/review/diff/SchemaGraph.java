package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All pairs of schemas that operations reach. Circles end because a pair is walked once. */
final class SchemaGraph {
  private static final String NAMED = "/components/schemas/";

  private final SchemaIdentity names;
  private final Map<List<String>, SchemaPair> pairs = new LinkedHashMap<>();
  private final Deque<SchemaPair> unwalked = new ArrayDeque<>();
  private final List<SchemaUse> uses = new ArrayList<>();

  SchemaGraph(ApiSpec left, ApiSpec right) {
    names = new SchemaIdentity(left, right);
  }

  private record SchemaUse(SchemaPair pair, Side side, String operation) {}

  /**
   * @param subject what readers call the place, for differences that are written there and not in a
   *     schema of its own name
   */
  void use(SpecNode left, SpecNode right, String subject, Side side, String operation) {
    SchemaPair pair = pair(left, right, subject);
    uses.add(new SchemaUse(pair, side, operation));
    while (!unwalked.isEmpty()) {
      SchemaPair next = unwalked.remove();
      new SchemaWalk(this, names).walk(next.left(), next.right(), next.site(), 0);
    }
  }

  /** The pair at these places; it is walked later. */
  SchemaPair pair(SpecNode left, SpecNode right, String subject) {
    return pairs.computeIfAbsent(List.of(left.pointer(), right.pointer()), key -> {
      boolean named = isNamed(right) && isNamed(left);
      SchemaPair pair =
          new SchemaPair(left, right, named ? right.name() : subject, named ? right.name() : "");
      unwalked.add(pair);
      return pair;
    });
  }

  void report(Changes changes) {
    uses.forEach(use -> use.pair().reach(use.side(), use.operation()));
    pairs.values().forEach(pair -> pair.report(changes));
  }

  /** Returns how many pairs were walked. */
  int size() {
    return pairs.size();
  }

  boolean compared(SpecNode left, SpecNode right) {
    return pairs.containsKey(List.of(left.pointer(), right.pointer()));
  }

  static boolean isNamed(SpecNode node) {
    return node.pointer().startsWith(NAMED) && node.pointer().indexOf('/', NAMED.length()) < 0;
  }
}
