package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.edit.SourceNode.Collection;
import dev.apiscribe.review.edit.SourceNode.SourceEntry;
import java.util.ArrayList;
import java.util.List;

/** Edits of a mapping or list in brackets, in one line or several. */
final class FlowEditor {
  private final SourceText source;
  private final NewText newText;

  /**
   * What is around an entry.
   *
   * @param note a comment after the comma
   */
  private record Around(String before, String after, String note) {}

  FlowEditor(SourceText source, NewText newText) {
    this.source = source;
    this.newText = newText;
  }

  /** Returns the slice as it is for the intended mapping or list, which is not empty. */
  String text(Collection flow, JsonNode intended, NodePath path) {
    List<SourceEntry> entries = flow.entries();
    List<Around> around = new ArrayList<>();
    int from = flow.start() + 1;
    int last = entries.size() - 1;
    boolean comma = false;
    for (SourceEntry entry : entries) {
      int end = past(entry.stop());
      comma = source.text().charAt(end) == ',';
      int note = comma ? noteEnd(end + 1) : end;
      around.add(new Around(
          source.slice(from, entry.start()),
          source.slice(entry.stop(), end),
          comma ? source.slice(end + 1, note) : ""));
      from = comma ? note : end;
    }
    String close = source.slice(from, flow.end());
    List<EntryStep> steps = EntryStep.towards(flow, intended, path).stream()
        .filter(step -> !step.isDropped())
        .toList();
    String between =
        last > 0 && around.get(1).before().indexOf('#') < 0 ? around.get(1).before() : " ";
    StringBuilder out = new StringBuilder(source.slice(flow.start(), flow.start() + 1));
    boolean behindNote = false;
    for (int i = 0; i < steps.size(); i++) {
      EntryStep step = steps.get(i);
      boolean ends = i == steps.size() - 1;
      Around here = step.isNew() ? new Around(between, "", "") : around.get(step.index());
      String before = before(here, i == 0, step.index() == 0, around.get(0), between);
      out.append(behindNote && before.indexOf('\n') < 0 ? "\n" + before : before)
          .append(entry(flow, step, path));
      boolean closes = step.index() == last;
      String after = ends == closes ? here.after() : here.after().stripTrailing();
      String rest = after + here.note();
      behindNote = rest.lastIndexOf('#') > rest.lastIndexOf('\n');
      String mark = !ends || comma ? "," : "";
      out.append(closes && !ends ? mark + after : after + mark).append(here.note());
      if (ends && step.index() != last) {
        String space = blankEnd(around.get(last).after());
        out.append(!here.note().isBlank() && !(space + close).startsWith("\n") ? "\n" : "")
            .append(space);
      }
    }
    return out.append(close).toString();
  }

  private static String before(
      Around here, boolean first, boolean wasFirst, Around opening, String between) {
    if (first == wasFirst || here.before().indexOf('#') >= 0) {
      return here.before();
    }
    return first ? opening.before() : between;
  }

  private static String blankEnd(String after) {
    return after.indexOf('#') < 0 ? after : after.substring(after.lastIndexOf('\n'));
  }

  private String entry(Collection flow, EntryStep step, NodePath path) {
    if (step.isNew()) {
      return step.key() == null
          ? newText.flow(step.value(), path.item())
          : newText.flowProperty(step.name(), step.value(), path, flow.entries());
    }
    SourceEntry entry = flow.entries().get(step.index());
    NodePath below = step.path(path);
    if (Trees.same(entry.value().value(), step.value())) {
      return source.slice(entry.start(), entry.stop());
    } else if (entry.value() instanceof Collection inner
        && inner.isMapping() == step.value().isObject()
        && step.value().isContainerNode()
        && !step.value().isEmpty()
        && !inner.entries().isEmpty()) {
      return source.slice(entry.start(), inner.start()) + text(inner, step.value(), below);
    }
    String fresh = step.value().isContainerNode()
        ? newText.flow(step.value(), below)
        : newText.flowScalar(step.value(), below, entry.value());
    if (step.key() == null) {
      return fresh;
    }
    String head = source.slice(entry.start(), entry.headEnd());
    String space = entry.value().start() > entry.headEnd()
        ? source.slice(entry.headEnd(), entry.value().start())
        : " ";
    return (head.endsWith(":") ? head : head + ":") + space + fresh;
  }

  /** Returns the next place that is neither white space nor a comment. */
  private int past(int from) {
    int at = from;
    while (" \n#".indexOf(source.text().charAt(at)) >= 0) {
      at = source.text().charAt(at) == '#' ? source.lineEnd(at) : at + 1;
    }
    return at;
  }

  private int noteEnd(int comma) {
    int end = source.lineEnd(comma);
    return source.slice(comma, end).stripLeading().startsWith("#") ? end : comma;
  }
}
