package dev.apiscribe.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a response is read in spite of. Safe for concurrent use: a stream is read after the
 * call.
 */
final class Leniencies implements BinaryOperator<String> {
  private static final int MOST = 100;

  private final Headers headers;
  private @Nullable List<Leniency> noted;

  /** @param headers of the response, which know the secrets of the call */
  Leniencies(Headers headers) {
    this.headers = headers;
  }

  @Override
  public synchronized String apply(String pointer, String reason) {
    String shown = headers.masked("JSON Pointer", pointer);
    if (noted == null) {
      noted = new ArrayList<>();
    }
    if (noted.size() < MOST) {
      noted.add(new Leniency(shown, reason));
    }
    return shown;
  }

  synchronized List<Leniency> list() {
    return noted == null ? List.of() : List.copyOf(noted);
  }
}
