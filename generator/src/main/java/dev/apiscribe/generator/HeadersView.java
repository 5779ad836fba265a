package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The documented headers of all responses of an operation.
 *
 * @param name the simple name of the class with their accessors
 */
record HeadersView(JavaCode name, List<HeaderView> headers) {
  /** Returns null if no response has a documented header. */
  static HeadersView of(JavaCode name, List<ResponseView> responses) {
    Map<String, HeaderView> merged = new LinkedHashMap<>();
    responses.forEach(response -> response
        .headers()
        .forEach(header -> merged.merge(
            header.wireName().toString().toLowerCase(Locale.ROOT), header, HeadersView::merged)));
    if (merged.isEmpty()) {
      return null;
    }
    List<HeaderView> headers = new ArrayList<>();
    Set<String> taken = new HashSet<>(HeaderReader.TAKEN);
    merged.values().forEach(header -> {
      String wanted = header.name().toString();
      headers.add(header.named(JavaCode.name(JavaNames.free(taken, wanted, wanted + "Header"))));
    });
    return new HeadersView(name, headers);
  }

  private static HeaderView merged(HeaderView one, HeaderView other) {
    return one.read().equals(other.read())
        ? one
        : HeaderView.text(one.wireName(), one.name(), one.comment());
  }
}
