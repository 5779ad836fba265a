package dev.apiscribe.conformance.contract;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedParameter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Random changes of the request line and of headers. */
final class FuzzedHeads {
  private static final List<String> PIECES = List.of(
      "/",
      "//",
      "/.",
      "/..",
      "%2e%2e",
      "%2F",
      "%5c",
      ";a=b",
      ";",
      "%",
      "%zz",
      "%00",
      "%ff",
      "%c3%28",
      "%e4%b8%80",
      "+",
      "~",
      "!",
      "$",
      "'",
      "(",
      ")",
      "*",
      ",",
      ":",
      "@",
      "=",
      "&",
      "a".repeat(2_000),
      "%20",
      "{}",
      "[",
      "]",
      "|",
      "^",
      "`",
      "\"",
      "<",
      ">",
      "\\");
  private static final List<String> METHODS = List.of(
      "GET",
      "HEAD",
      "POST",
      "PUT",
      "PATCH",
      "DELETE",
      "OPTIONS",
      "TRACE",
      "BREW",
      "PROPFIND",
      "get",
      "Post",
      "QUERY",
      "X-Y",
      "M" + "E".repeat(60));
  private static final List<String> NAMES = List.of(
      "Accept",
      "Accept",
      "Accept-Encoding",
      "Accept-Language",
      "Accept-Charset",
      "Prefer",
      "Prefer",
      "Cookie",
      "Authorization",
      "If-Match",
      "If-None-Match",
      "If-Modified-Since",
      "Range",
      "X-Forwarded-For",
      "X-Forwarded-Proto",
      "Forwarded",
      "X-HTTP-Method-Override",
      "Origin",
      "Referer",
      "User-Agent",
      "Via",
      "Content-Language",
      "Content-Encoding",
      "Content-Location",
      "Date",
      "From",
      "TE",
      "Trailer",
      "Upgrade",
      "X-Own");
  private static final List<String> VALUES = List.of(
      "",
      " ",
      ",",
      ";",
      "=",
      "\"",
      "\\",
      "*",
      "*/*",
      "/",
      "a/b",
      "a/b;q=1",
      "a/b;q=x",
      "text/*",
      "application/json;q=0.5",
      "application/json",
      "status",
      "status=",
      "status=200",
      "status=\"200",
      "wait=1, status=999",
      "gzip",
      "bytes=0-",
      "W/\"a\"",
      "Basic a",
      "Bearer ",
      "%",
      "a".repeat(3_000),
      "\u00e4\u00ff",
      "\t",
      "0",
      "-1",
      "99999999999999999999",
      "{}",
      "<a>",
      "Mon, 30 Feb 2026 25:61:61 GMT",
      "a=b; c=d",
      "trailers",
      "en-us;q=2",
      "null");

  private FuzzedHeads() {}

  static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static FuzzedRequest path(Random random, DocumentedExchange exchange, RawRequest request) {
    RawRequest changed = request;
    for (int i = 0; i <= random.nextInt(3); i++) {
      changed = changed.withPath(path -> {
        int at = 1 + random.nextInt(path.length());
        int end = Math.min(path.length(), at + random.nextInt(4));
        return random.nextInt(4) == 0
            ? path.substring(0, at) + path.substring(end)
            : path.substring(0, at) + one(random, PIECES) + path.substring(at);
      });
    }
    return FuzzedRequest.perhaps(changed);
  }

  static FuzzedRequest query(Random random, DocumentedExchange exchange, RawRequest request) {
    List<DocumentedParameter> typed = exchange.operation().parameters().stream()
        .filter(parameter -> parameter.location().equals("query"))
        .filter(parameter ->
            List.of("boolean", "integer").contains(parameter.schema().type()))
        .toList();
    if (!typed.isEmpty() && !request.target().contains(typed.get(0).name() + "=")) {
      String value =
          one(random, List.of("", "on", "%20", "0x1", "%2B1", "1.5", "null", "[]", "%00"));
      return FuzzedRequest.breaking(request.withQuery(typed.get(0).name() + "=" + value));
    }
    Supplier<String> piece = () -> one(random, PIECES);
    String part = switch (random.nextInt(5)) {
      case 0 -> piece.get() + "=" + piece.get();
      case 1 -> "a=" + piece.get() + piece.get();
      case 2 -> piece.get();
      case 3 -> "a[b]=" + piece.get() + "&a[]=1";
      default -> "a=1&a=2&" + piece.get();
    };
    return FuzzedRequest.perhaps(request.withQuery(part));
  }

  static FuzzedRequest method(Random random, DocumentedExchange exchange, RawRequest request) {
    String method = one(random, METHODS);
    boolean documented = DocumentedApi.named(exchange.operation().api()).operations().stream()
        // A name in one path may be a value in another.
        .filter(other -> request
            .target()
            .replaceFirst("\\?.*", "")
            .matches(other.path().replaceAll("\\{[^}]*}", "[^/]+")))
        .anyMatch(other -> other.method().equals(method)
            || (method.equals("HEAD") && other.method().equals("GET")));
    RawRequest changed = request.withMethod(method);
    return documented || method.equals("OPTIONS")
        ? FuzzedRequest.perhaps(changed)
        : FuzzedRequest.breaking(changed);
  }

  static FuzzedRequest header(Random random, DocumentedExchange exchange, RawRequest request) {
    RawRequest changed = request;
    for (int i = 0; i <= random.nextInt(4); i++) {
      String name = one(random, NAMES);
      String value = one(random, VALUES) + (random.nextInt(3) == 0 ? one(random, VALUES) : "");
      changed = changed.and(
          random.nextInt(5) == 0 ? name.toUpperCase(Locale.ROOT) : name,
          value.length() > 3_000 ? value.substring(0, 3_000) : value);
    }
    return FuzzedRequest.perhaps(changed);
  }
}
