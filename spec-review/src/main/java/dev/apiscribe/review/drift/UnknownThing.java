package dev.apiscribe.review.drift;

import com.fasterxml.jackson.core.JsonPointer;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.document.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A difference by which a document has something as a whole that the spec has not. */
record UnknownThing(Difference difference) {
  private static final Set<String> ASPECTS = Set.of(
      Presence.OPERATION.label(),
      Presence.PARAMETER.label(),
      Presence.MEMBER.label(),
      Presence.STATUS.label(),
      Presence.BODY.label(),
      Presence.MEDIA_TYPE.label(),
      Presence.PAYLOAD.label(),
      Presence.SCHEMA.label(),
      Aspect.SERVER.label(),
      Aspect.SECURITY.label());
  private static final Pattern OWNER = Pattern.compile(
      "(/paths/[^/]+/[^/]+/responses/[^/]+|/components/responses/[^/]+|/paths/[^/]+/[^/]+)(?:/.*)?");

  static boolean is(Difference difference) {
    return difference.kind() == Difference.Kind.ONLY_DOCUMENTED
        && ASPECTS.contains(difference.aspect());
  }

  String owner() {
    if (difference.aspect().equals(Presence.MEMBER.label())) {
      return JsonPointer.compile(difference.pointer()).head().head().toString();
    }
    Matcher owner = OWNER.matcher(difference.pointer());
    return owner.matches() ? owner.group(1) : "";
  }

  /** Adds it to what its owner has not, once for all texts that have it. */
  void enter(List<Deviation> by, FactRecord text, List<DocumentedOnly> all) {
    String value = String.valueOf(
        difference.documentedValue() == null ? "" : difference.documentedValue().asText());
    boolean property = difference.aspect().equals(Presence.MEMBER.label());
    boolean parameter = difference.aspect().equals(Presence.PARAMETER.label());
    int colon = parameter ? value.indexOf(": ") : -1;
    String name = property
        ? JsonPointer.compile(difference.pointer()).last().getMatchingProperty()
        : colon < 0 ? value : value.substring(0, colon);
    String summary = property ? value : colon < 0 ? "" : value.substring(colon + 2);
    List<SourceReference> references = new ArrayList<>();
    all.removeIf(other -> {
      boolean same = other.aspect().equals(difference.aspect())
          && other.name().equals(name)
          && other.summary().equals(summary)
          && other.by().equals(by);
      references.addAll(same ? other.references() : List.of());
      return same;
    });
    references(text, value).stream()
        .filter(reference -> !references.contains(reference))
        .forEach(references::add);
    all.add(new DocumentedOnly(
        SourceStatus.of(List.of(by)),
        difference.aspect(),
        name,
        summary,
        List.copyOf(references),
        by));
  }

  /**
   * Returns where it is on record as unknown; else where the spec had it once, or what it was said
   * to be in.
   */
  private List<SourceReference> references(FactRecord text, String value) {
    List<SourceReference> unknown = text.at(difference.pointer(), difference.aspect()).stream()
        .filter(reference -> reference.textOf(difference.aspect()).equals(value))
        .toList();
    return Stream.of(unknown, text.at(difference.pointer() + before(value)), text.at(owner()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private String before(String value) {
    String[] route = value.split(" ", 2);
    boolean operation = difference.aspect().equals(Presence.OPERATION.label()) && route.length == 2;
    return difference.aspect().equals(Presence.MEMBER.label())
        ? ""
        : operation
            ? JsonPointers.step(route[1]) + "/" + route[0].toLowerCase(Locale.ROOT)
            : JsonPointers.step(value);
  }
}
