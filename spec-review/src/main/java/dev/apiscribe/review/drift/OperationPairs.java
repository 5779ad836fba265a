package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the operations of a page with those of the spec. Method and path decide. Where a page has
 * lost them, the operations that have most in common are paired: the lines that the spec leads back
 * to, sentences that were read, names of parameters and properties, and then the order.
 */
final class OperationPairs {
  private static final double TOO_LITTLE = 1;

  private OperationPairs() {}

  /** Documented to curated, by identity; operations without a counterpart are missing. */
  static Map<DocumentedOperation, DocumentedOperation> of(
      List<DocumentedOperation> documented, CuratedApi api, boolean transcribed) {
    Map<DocumentedOperation, DocumentedOperation> pairs = new IdentityHashMap<>();
    Map<String, DocumentedOperation> byRoute = new HashMap<>();
    api.facts().operations().forEach(operation -> byRoute.put(route(operation), operation));
    List<DocumentedOperation> lost = new ArrayList<>();
    for (DocumentedOperation operation : documented) {
      if (operation.route().isEmpty()) {
        lost.add(operation);
      } else if (byRoute.containsKey(route(operation))) {
        pairs.put(operation, byRoute.get(route(operation)));
      }
    }
    if (!lost.isEmpty()) {
      pairs.putAll(bySimilarity(lost, api, transcribed));
    }
    return pairs;
  }

  // Names of path variables are not part of a route.
  private static String route(DocumentedOperation operation) {
    return operation.key().replaceAll("\\{[^}]*}", "{}");
  }

  private record Candidate(
      DocumentedOperation documented, DocumentedOperation curated, double score) {}

  private static Map<DocumentedOperation, DocumentedOperation> bySimilarity(
      List<DocumentedOperation> documented, CuratedApi api, boolean transcribed) {
    List<DocumentedOperation> curated = api.facts().operations();
    List<Set<String>> features = curated.stream().map(OperationPairs::features).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < documented.size(); i++) {
      Set<String> own = features(documented.get(i));
      for (int j = 0; j < curated.size(); j++) {
        double distance = Math.abs((double) i / documented.size() - (double) j / curated.size());
        double score = common(own, features.get(j))
            + 5 * read(documented.get(i), curated.get(j), api)
            + (transcribed && isSource(documented.get(i), curated.get(j), api) ? 1000 : 0)
            - distance;
        if (score >= TOO_LITTLE) {
          candidates.add(new Candidate(documented.get(i), curated.get(j), score));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    Map<DocumentedOperation, DocumentedOperation> found = new IdentityHashMap<>();
    Set<DocumentedOperation> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Candidate candidate : candidates) {
      if (!found.containsKey(candidate.documented()) && taken.add(candidate.curated())) {
        found.put(candidate.documented(), candidate.curated());
      }
    }
    return found;
  }

  private static double common(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return one.isEmpty() || other.isEmpty() ? 0 : 10.0 * both / (one.size() + other.size() - both);
  }

  private static long read(
      DocumentedOperation documented, DocumentedOperation curated, CuratedApi api) {
    String pointer = String.valueOf(curated.place().pointer());
    return documented.words().stream()
        .map(Passage::digest)
        .filter(digest -> api.words().knows(pointer, digest))
        .count();
  }

  private static boolean isSource(
      DocumentedOperation documented, DocumentedOperation curated, CuratedApi api) {
    CuratedApi.Source source = api.sources().get(curated.place().pointer());
    if (source == null || source.published()) {
      return false;
    }
    String[] ends = source.lines().split("-");
    int first = Integer.parseInt(ends[0].trim());
    int last = Integer.parseInt(ends[ends.length - 1].trim());
    return documented.place().line() >= first && documented.place().line() <= last;
  }

  private static Set<String> features(DocumentedOperation operation) {
    Set<String> features = new HashSet<>();
    operation.parameters().forEach(parameter -> features.add("parameter " + parameter.name()));
    bodies("request ", operation.request(), features);
    if (operation.responses().stream()
        .anyMatch(response -> response.content().isEmpty() && response.status().startsWith("2"))) {
      features.add("no response");
    }
    operation.responses().stream()
        .filter(response -> !response.content().isEmpty())
        .limit(1)
        .forEach(response -> bodies("response ", response.content(), features));
    return features;
  }

  private static void bodies(String side, List<DocumentedContent> contents, Set<String> features) {
    contents.stream().limit(1).forEach(content -> {
      DocumentedField shape = InferredSchema.of(content);
      if (shape != null) {
        features.add(side + shape.text(Aspect.TYPE));
        DocumentedField object = shape.property(DocumentedField.ITEMS).orElse(shape);
        object.properties().forEach(property -> features.add(side + property.name()));
      }
    });
  }
}
