package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Side;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The media types of a body, whatever their parameters. */
final class MediaTypeChanges {
  private static final Set<String> COMPARED = Set.of("schema", "x-row-format", "x-row-events");

  private final OperationPair pair;
  private final SchemaGraph graph;
  private final Changes changes;
  private final Side side;
  private final String subject;

  MediaTypeChanges(
      OperationPair pair, SchemaGraph graph, Changes changes, Side side, String subject) {
    this.pair = pair;
    this.graph = graph;
    this.changes = changes;
    this.side = side;
    this.subject = subject;
  }

  void compare(SpecNode left, SpecNode right) {
    boolean sent = side == Side.REQUEST;
    Map<String, SpecNode> before = types(left);
    Map<String, SpecNode> after = types(right);
    before.forEach((type, media) -> {
      SpecNode other = after.get(type);
      if (other == null) {
        DiffRule rule =
            sent ? DiffRule.REQUEST_MEDIA_TYPE_REMOVED : DiffRule.RESPONSE_MEDIA_TYPE_REMOVED;
        differs(rule, "Media type " + media.name(), media, right.get(media.name()));
      } else {
        compareOne(media, other);
      }
    });
    after.forEach((type, media) -> {
      if (!before.containsKey(type)) {
        DiffRule rule =
            sent ? DiffRule.REQUEST_MEDIA_TYPE_ADDED : DiffRule.RESPONSE_MEDIA_TYPE_ADDED;
        differs(rule, "Media type " + media.name(), left.get(media.name()), media);
      }
    });
  }

  private void compareOne(SpecNode left, SpecNode right) {
    if (!plain(left.name(), false).equals(plain(right.name(), false))) {
      changes.add(
          DiffRule.MEDIA_TYPE_PARAMETER_CHANGED,
          "Media type " + left.name(),
          right.name(),
          left,
          right,
          Set.of(side),
          pair.label());
    }
    if (left.get("schema").exists() || right.get("schema").exists()) {
      graph.use(left.get("schema"), right.get("schema"), subject, side, pair.label());
    }
    if (!left.get("x-row-format").value().equals(right.get("x-row-format").value())) {
      differs(
          DiffRule.ROW_FORMATS_CHANGED,
          subject,
          left.get("x-row-format"),
          right.get("x-row-format"));
    }
    if (!left.get("x-row-events").value().equals(right.get("x-row-events").value())) {
      differs(
          DiffRule.ROW_EVENTS_CHANGED,
          subject,
          left.get("x-row-events"),
          right.get("x-row-events"));
    }
    AnnotationChanges.compare(
        left,
        right,
        COMPARED,
        (rule, from, to) -> changes.add(rule, subject, from, to, SpecDiff.NEITHER, pair.label()));
  }

  private void differs(DiffRule rule, String what, SpecNode left, SpecNode right) {
    changes.add(rule, what, left, right, Set.of(side), pair.label(), pair.javaNames());
  }

  /** By the type alone; a second one that differs in its parameters only keeps them. */
  private static Map<String, SpecNode> types(SpecNode content) {
    Map<String, SpecNode> types = new LinkedHashMap<>();
    content.properties().forEach((name, media) -> {
      String plain = plain(name, true);
      types.put(types.containsKey(plain) ? plain(name, false) : plain, media);
    });
    return types;
  }

  private static String plain(String mediaType, boolean withoutParameters) {
    String plain = mediaType.toLowerCase(Locale.ROOT).replace(" ", "");
    return withoutParameters ? plain.split(";", 2)[0] : plain;
  }
}
