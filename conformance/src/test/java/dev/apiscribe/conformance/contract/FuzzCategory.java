package dev.apiscribe.conformance.contract;

import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.util.Locale;
import java.util.Random;

/** The kinds of random changes. */
enum FuzzCategory {
  PATH(FuzzedHeads::path),
  QUERY(FuzzedHeads::query),
  METHOD(FuzzedHeads::method),
  HEADER(FuzzedHeads::header),
  MEDIA_TYPE(FuzzedBodies::mediaType),
  JSON_TEXT(FuzzedBodies::text),
  JSON_VALUE(FuzzedBodies::value),
  FRAMING(FuzzedBodies::framing);

  /** Makes one request of another. */
  interface Change {
    FuzzedRequest apply(Random random, DocumentedExchange exchange, RawRequest request);
  }

  private final Change change;

  FuzzCategory(Change change) {
    this.change = change;
  }

  /** Returns whether it changes the body of a request. */
  boolean isOfBody() {
    return ordinal() >= MEDIA_TYPE.ordinal();
  }

  FuzzedRequest apply(Random random, DocumentedExchange exchange) {
    return change.apply(random, exchange, RawRequest.of(exchange));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("json", "JSON");
  }
}
