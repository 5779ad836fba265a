package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.servlet.WireMockHttpServletRequestAdapter;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Refuses the requests that WireMock cannot read, most of them before it fails on them. */
final class RequestGate extends HandlerWrapper {
  private static final String ADMIN = "/__admin";
  private static final Set<String> READERS =
      Set.of(WireMockHttpServletRequestAdapter.class.getName(), LoggedRequest.class.getName());
  private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=\"?[^\";\\s]");
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

  private final Contract contract;
  private final RequestJournal journal;
  /** WireMock has a servlet of its own there, and no API has such a path. */
  private static final String FILES = "/__files";

  private final ErrorBodies errors;

  RequestGate(Contract contract, RequestJournal journal) {
    this.contract = contract;
    this.journal = journal;
    errors = new ErrorBodies(contract);
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    ReceivedBody received = ReceivedBody.of(request);
    byte[] body = received == null ? new byte[0] : received.bytes();
    Optional<Refusal> ofBody = received == null ? Optional.empty() : received.refusal();
    if (ofBody.isEmpty()) {
      ofBody = encoded(request, body);
    }
    if (ofBody.isEmpty() && (target.equals(ADMIN) || target.startsWith(ADMIN + "/"))) {
      if (body.length > 0) {
        // The connection ends after it, which a client has to know before it sends another one.
        response.setHeader("Connection", "close");
      }
      ReadRequest read =
          new ReadRequest(request, request.getMethod(), request.getRequestURI(), body);
      super.handle(target, base, read, response);
      return;
    }
    String path = contract.withoutBasePath(request.getRequestURI());
    Optional<Refusal> refusal = target.startsWith(FILES)
        ? Optional.of(contract.wrongMethod(request.getMethod(), path))
        : unreadableHead(request, path);
    refusal = ofBody.isPresent() ? ofBody : refusal;
    if (refusal.isPresent()) {
      journal.add(received(request, path, body, refusal.get().status()));
    } else {
      try {
        ReadRequest read = new ReadRequest(request, servedMethod(request, path), path, body);
        super.handle(target, base, read, response);
        return;
      } catch (ServletException | RuntimeException | Error e) {
        if (response.isCommitted()) {
          throw e;
        }
        refusal = e instanceof OutOfMemoryError
            ? refused(503, "test kit", "has too little memory for this request: give it more")
            : unreadable(e).or(() -> refused(500, "test kit", "failed: " + e));
        journal.addFailed(received(request, path, body, refusal.get().status()));
      }
    }
    base.setHandled(true);
    errors.write(refusal.get(), response);
  }

  /** Returns GET for a HEAD that no one documents: the server itself leaves the body out. */
  private String servedMethod(HttpServletRequest request, String path) {
    return contract
        .route(request.getMethod(), path)
        .map(OperationContract::method)
        .orElse(request.getMethod());
  }

  /**
   * Empty when WireMock failed otherwise than by reading the request, which it does first of all.
   */
  private static Optional<Refusal> unreadable(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    boolean isOfRequest = Stream.of(failure, cause)
        .flatMap(each -> Stream.of(each.getStackTrace()))
        .anyMatch(frame -> READERS.contains(frame.getClassName()));
    return isOfRequest
        ? refused(400, "request", "cannot be read: " + cause.getMessage())
        : Optional.empty();
  }

  private Optional<Refusal> unreadableHead(HttpServletRequest request, String path) {
    String method = request.getMethod();
    if (method.equals("CONNECT") || !method.equals(method.toUpperCase(Locale.ROOT))) {
      return Optional.of(contract.wrongMethod(method, path));
    }
    if (!isPercentEncoded(request.getRequestURI())) {
      return refused(400, "path", "is not percent-encoded UTF-8");
    }
    String query = request.getQueryString();
    if (query != null) {
      for (String part : query.split("[&=]")) {
        if (!isPercentEncoded(part)) {
          return refused(400, "query", "'" + part + "' is not percent-encoded UTF-8");
        }
      }
    }
    String type = request.getContentType();
    return type == null ? Optional.empty() : unreadableType(type);
  }

  private static Optional<Refusal> unreadableType(String type) {
    if (type.regionMatches(true, 0, "multipart/", 0, 10)
        && !BOUNDARY.matcher(type).find()) {
      return refused(415, "header Content-Type", "a multipart body needs a boundary");
    }
    Matcher charset = CHARSET.matcher(type);
    return charset.find() && !isCharset(charset.group(1))
        ? refused(
            415,
            "header Content-Type",
            "the charset '" + charset.group(1) + "' is not known, expected utf-8")
        : Optional.empty();
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static Optional<Refusal> encoded(HttpServletRequest request, byte[] body) {
    if (body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b) {
      return refused(415, "body", "is gzip, expected no coding"); // WireMock would unpack it.
    }
    List<String> codings = Collections.list(request.getHeaders("Content-Encoding"));
    String coding = String.join(", ", codings).strip().toLowerCase(Locale.ROOT);
    if (coding.isEmpty() || coding.equals("identity")) {
      return Optional.empty();
    }
    return refused(415, "header Content-Encoding", "is '" + coding + "', expected no coding");
  }

  private static Optional<Refusal> refused(int status, String place, String message) {
    return Optional.of(Refusal.of(status, List.of(new RequestError(place, message))));
  }

  private static boolean isPercentEncoded(String text) {
    try {
      byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1)
          .getBytes(StandardCharsets.ISO_8859_1);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return false;
    }
  }

  private ReceivedRequest received(
      HttpServletRequest request, String path, byte[] body, int status) {
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, Collections.list(request.getHeaders(name)));
    }
    String requested = request.getRequestURI();
    String query = request.getQueryString();
    return ReceivedRequest.of(
        contract.route(request.getMethod(), path),
        request.getMethod(),
        query == null ? requested : requested + "?" + query,
        headers,
        new String(body, StandardCharsets.UTF_8),
        status);
  }
}
