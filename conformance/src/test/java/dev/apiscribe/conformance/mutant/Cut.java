package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import dev.apiscribe.conformance.mutant.Expectation.Place;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where JSON that ends too early does so. */
final class Cut {
  private static final JsonFactory JSON = new JsonFactory();

  private Cut() {}

  /** What a parser had entered when the bytes ended, and what is around that. */
  static Place place(byte[] rest) {
    try (JsonParser parser = JSON.createParser(rest)) {
      String last = "";
      try {
        while (parser.nextToken() != null) {
          last = pointer(parser.getParsingContext());
        }
      } catch (IOException end) {
        last = pointer(parser.getParsingContext());
      }
      return Place.around(last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pointer(JsonStreamContext context) {
    return context.pathAsPointer().toString();
  }
}
