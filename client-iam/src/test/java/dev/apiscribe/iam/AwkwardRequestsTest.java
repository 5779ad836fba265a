package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.iam.SignableRequest.Delivery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is compared with the official signer holds what signers get wrong, and not only in theory.
 */
class AwkwardRequestsTest {
  private static final Map<String, Predicate<SignableRequest>> KINDS = new LinkedHashMap<>();

  static {
    for (String part :
        new String[] {" ", "ü", "\uD83D\uDE00", "%2F", ";", "+", "~", ":", "=", "//", "*"}) {
      KINDS.put("path with " + part, request -> request.path().contains(part));
    }
    KINDS.put("path with a slash at its end", request -> request.path().endsWith("/"));
    KINDS.put("no path", request -> request.path().isEmpty());
    for (String part : new String[] {" ", "ü", "+", "%", "=", "&"}) {
      KINDS.put(
          "value with " + part,
          request -> request.query().stream()
              .anyMatch(pair -> pair.value() != null && pair.value().contains(part)));
    }
    KINDS.put(
        "no value", request -> request.query().stream().anyMatch(pair -> pair.value() == null));
    KINDS.put(
        "empty value",
        request -> request.query().stream().anyMatch(pair -> "".equals(pair.value())));
    KINDS.put(
        "repeated name",
        request -> request.valuesByName().size() < request.query().size());
    KINDS.put(
        "name that is the beginning of another",
        request -> request.valuesByName().keySet().containsAll(Set.of("a", "a-b")));
    KINDS.put("mixed case", request -> request.headers().containsKey("X-Mixed-Case"));
    KINDS.put("inner spaces", request -> request.headers().containsValue("two  spaces"));
    KINDS.put("blanks around", request -> request.headers().containsValue("\tboth \t"));
    KINDS.put("no body", request -> request.body() == null);
    KINDS.put("empty body", request -> request.body() != null && request.body().length == 0);
    KINDS.put(
        "body of 1 MB", request -> request.body() != null && request.body().length == 1024 * 1024);
    for (Delivery delivery : Delivery.values()) {
      KINDS.put(
          "body as " + delivery,
          request -> request.body() != null && request.delivery() == delivery);
    }
  }

  @Test
  void allKindsOccur() {
    AwkwardRequests requests = new AwkwardRequests(1);
    var some = Stream.generate(requests::withinTheSdk).limit(2_000).toList();
    Map<String, Long> counts = new LinkedHashMap<>();
    KINDS.forEach((kind, is) -> counts.put(kind, some.stream().filter(is).count()));
    assertThat(counts).allSatisfy((kind, count) -> assertThat(count).as(kind).isPositive());
    System.out.println("AK/SK requests, of 2000: " + counts);
  }

  @Test
  void theSameSeedMakesTheSameRequests() {
    AwkwardRequests one = new AwkwardRequests(7);
    AwkwardRequests other = new AwkwardRequests(7);
    for (int i = 0; i < 50; i++) {
      assertThat(one.anything().escaped(one.random()).uri())
          .isEqualTo(other.anything().escaped(other.random()).uri());
    }
  }
}
