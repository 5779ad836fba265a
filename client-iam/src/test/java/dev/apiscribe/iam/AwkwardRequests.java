package dev.apiscribe.iam;

import dev.apiscribe.iam.SignableRequest.Delivery;
import dev.apiscribe.iam.SignableRequest.Pair;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Requests that signers tend to get wrong. The same seed makes the same requests. */
final class AwkwardRequests {
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
  private static final List<String> ENDPOINTS = List.of(
      "https://lts.eu-de.otc.t-systems.com",
      "http://localhost:8080",
      "https://h:8443/base",
      "https://h/a%20b",
      "https://[::1]:9443",
      "https://UPPER.example");
  private static final List<String> SEGMENTS = List.of(
      "v1",
      "619d3e78f61b4be68bc5aa0b59edcf7b",
      "a b",
      " a",
      "ü",
      "日本",
      "\uD83D\uDE00",
      "é\u0301",
      "\u00a0",
      "%2F",
      "%",
      "100%25",
      ";",
      ";v=1",
      "a+b",
      "~",
      "~a",
      "",
      "",
      ":",
      "a:b",
      "=",
      "a=b",
      "@",
      "!$&'()*,",
      "*",
      "{x}",
      "[0]",
      "|",
      "\\",
      "\"<>",
      "^`",
      "...",
      "a.b_c-d");
  private static final List<String> PLAIN_NAMES = List.of(
      "a", "A", "a-b", "a.b", "a_b", "aa", "ab", "b", "limit", "Z", "z", "~", "0", "10", "9", "a0",
      "");
  private static final List<String> AWKWARD_NAMES =
      List.of("a b", "a=b", "ü", "tags[]", "a&b", "a+b", "%", "a%20b", "/", "a:b", "日本", "?", "#");
  private static final List<String> VALUES = List.of(
      "",
      "1",
      "2",
      "10",
      "b",
      "a",
      "a b",
      " ",
      "+",
      "a+b",
      "%",
      "%20",
      "100%",
      "ü",
      "日本",
      "\uD83D\uDE00",
      "a=b",
      "=",
      "&",
      "a&b=c",
      "/",
      "a/b",
      ":",
      "~",
      "*",
      "?",
      "#",
      ",",
      ";",
      "a,b",
      "\"",
      "\n",
      "\u0000");
  private static final List<String> HEADER_NAMES = List.of(
      "Accept",
      "X-Mixed-Case",
      "x-lower",
      "X-UPPER",
      "X-Language",
      "If-Match",
      "X-1",
      "X.Dot",
      "X~Tilde",
      "X_Under",
      "x_amz_date",
      "Zz",
      "A");
  private static final List<String> HEADER_VALUES = List.of(
      "v",
      "",
      "application/json, text/plain",
      "two  spaces",
      "a\tb",
      "\"quoted\"",
      "a:b",
      "a;b",
      "MiXeD",
      "1,2,3",
      "%20",
      " leading",
      "trailing ",
      "\tboth \t",
      "~!@#$^&*()");

  private final Random random;

  AwkwardRequests(long seed) {
    random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /**
   * With what no URL can hold unescaped, too: question marks, number signs, dot segments, names
   * that need escapes.
   */
  SignableRequest anything() {
    String path = path();
    path = path.isEmpty() ? "/" : path;
    for (String part : List.of("?", "a?b=c", "#", "/..", "/./a", " ", "\u0001", "\u007f")) {
      path += random.nextInt(4) == 0 ? part : "";
    }
    return request(path, query(true));
  }

  /** What the official SDK can be told to send, and signs correctly. */
  SignableRequest withinTheSdk() {
    return request(path(), query(false));
  }

  private SignableRequest request(String path, List<Pair> query) {
    byte[] body = body();
    Delivery delivery = one(List.of(Delivery.values()));
    return new SignableRequest(
        one(METHODS), one(ENDPOINTS), path, query, headers(), body, delivery);
  }

  /**
   * Never two slashes and nothing else: of them the official signer makes an empty path, which no
   * service can get.
   */
  private String path() {
    StringBuilder path = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      path.append('/').append(one(SEGMENTS));
    }
    path.append("/".repeat(random.nextInt(8) == 0 ? 2 : random.nextInt(2)));
    return path.chars().allMatch(c -> c == '/') && path.length() > 1 ? "/" : path.toString();
  }

  private List<Pair> query(boolean awkwardNames) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      String name = one(awkwardNames && random.nextBoolean() ? AWKWARD_NAMES : PLAIN_NAMES);
      // Neither a name nor a value is nothing at all, and no pair.
      boolean bare = !name.isEmpty() && random.nextInt(8) == 0;
      pairs.add(new Pair(name, bare ? null : one(VALUES)));
    }
    return pairs;
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = random.nextInt(6); i > 0; i--) {
      headers.put(one(HEADER_NAMES), one(HEADER_VALUES));
    }
    return headers;
  }

  private byte @Nullable [] body() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> null;
      case 3 -> new byte[0];
      case 4, 5 ->
        "{\"log_group_name\":\"größe \uD83D\uDE00\",\"ttl_in_days\":7}"
            .getBytes(StandardCharsets.UTF_8);
      default -> binary(random.nextInt(40) == 0 ? 1024 * 1024 : random.nextInt(40_000));
    };
  }

  private byte[] binary(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
