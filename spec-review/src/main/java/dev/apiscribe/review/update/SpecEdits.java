package dev.apiscribe.review.update;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.drift.Difference;
import dev.apiscribe.review.drift.Presence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the change of a spec that a difference asks for. */
final class SpecEdits {
  private final Map<String, Predicate<Difference>> byAspect = new HashMap<>();

  SpecEdits(
      ChangedSpec ours, Grafts grafts, PayloadChanges payloads, Map<String, String> documents) {
    ComponentUses uses = new ComponentUses(ours);
    SchemaSplits splits = new SchemaSplits(ours, grafts, uses);
    ElementEdits elements = new ElementEdits(ours, grafts, payloads, uses);
    StatementEdits statements = new StatementEdits(ours, grafts, splits);
    ApiEdits api = new ApiEdits(ours, grafts, uses);
    enter(Presence.OPERATION, new OperationEdits(ours, grafts, payloads, documents)::apply);
    enter(Presence.PARAMETER, elements::parameter);
    enter(Presence.MEMBER, new PropertyEdits(ours, grafts, splits)::apply);
    enter(Presence.STATUS, elements::status);
    enter(Presence.BODY, elements::body);
    enter(Presence.MEDIA_TYPE, elements::mediaType);
    enter(Presence.PAYLOAD, elements::payload);
    enter(Presence.SAMPLE, elements::payload);
    for (Aspect aspect : Aspect.values()) {
      if (UpdateRules.of(aspect) == UpdateRules.Handling.EDIT) {
        byAspect.put(
            aspect.label(),
            ApiEdits.ASPECTS.contains(aspect)
                ? difference -> api.apply(aspect, difference)
                : difference -> statements.apply(aspect, difference));
      }
    }
  }

  private void enter(Presence presence, Predicate<Difference> edit) {
    byAspect.put(presence.label(), edit);
  }

  /** Returns whether the spec changed: false where only a person can say what the change is. */
  boolean apply(Difference difference) {
    Predicate<Difference> edit = byAspect.get(difference.aspect());
    return edit != null && edit.test(difference);
  }
}
