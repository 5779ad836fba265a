package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.MediaType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The media types of a body as a document lists them. They are compared as RFC 9110 says: the case
 * of types and names, white space, quotes and the order of parameters do not matter. Nor do
 * {@code charset} and parameters that no listed type with the same name has. Values are compared
 * without regard to case.
 */
public final class DocumentedMediaTypes {
  private final List<String> listed;

  private DocumentedMediaTypes(List<String> listed) {
    this.listed = listed;
  }

  /**
   * Creates a set of the documented media types.
   *
   * @param listed such as {@code application/json;format=compact}
   */
  public static DocumentedMediaTypes of(Collection<String> listed) {
    return new DocumentedMediaTypes(List.copyOf(listed));
  }

  /**
   * Returns the listed media type that a {@code Content-Type} means, as it is listed; empty when it
   * means none.
   */
  public Optional<String> find(String contentType) {
    if (listed.contains(contentType)) {
      return Optional.of(contentType);
    }
    String essence = MediaType.essence(contentType);
    Map<String, String> sent = MediaType.parameters(contentType);
    sent.keySet().retainAll(distinguishing(essence));
    for (String candidate : listed) {
      if (MediaType.is(candidate, essence) && matches(MediaType.parameters(candidate), sent)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether a media type is listed, or in a range that is, such as
   * {@code application/*+json}. A range itself is none.
   */
  boolean hasConcrete(String mediaType) {
    String essence = MediaType.essence(mediaType);
    return essence.indexOf('*') < 0
        && (find(mediaType).isPresent()
            || listed.stream().anyMatch(range -> MediaType.isIn(range, essence)));
  }

  private Set<String> distinguishing(String essence) {
    Set<String> names = new HashSet<>();
    for (String candidate : listed) {
      if (MediaType.is(candidate, essence)) {
        names.addAll(MediaType.parameters(candidate).keySet());
      }
    }
    names.remove("charset");
    return names;
  }

  private static boolean matches(Map<String, String> candidate, Map<String, String> sent) {
    candidate.remove("charset");
    if (!candidate.keySet().equals(sent.keySet())) {
      return false;
    }
    for (Map.Entry<String, String> parameter : candidate.entrySet()) {
      if (!parameter.getValue().equalsIgnoreCase(sent.get(parameter.getKey()))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return listed.toString();
  }
}
