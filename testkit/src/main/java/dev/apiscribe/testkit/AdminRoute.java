package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.InvalidJsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Scripts responses and shows requests to programs that have the token. */
final class AdminRoute extends HandlerWrapper {
  private static final String PATH = "/__apiscribe";
  private static final String OPERATIONS = PATH + "/operations/";
  /** The scheme has no case (RFC 9110, 11.1). */
  private static final Pattern BEARER = Pattern.compile("(?i)Bearer +(.*)");

  private static final String WIREMOCK = "/__admin";

  private static final int MOST_WAITING = 10_000;
  private static final long MOST_CHARACTERS = 8_000_000;

  private final byte[] token;
  private final Contract contract;
  private final ScriptedResponses responses;
  private final RequestJournal journal;
  private final Set<String> secrets = new TreeSet<>();

  AdminRoute(String token, Contract contract, ScriptedResponses responses, RequestJournal journal) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
    this.contract = contract;
    this.responses = responses;
    this.journal = journal;
    for (JsonNode scheme : contract.spec().at("/components/securitySchemes")) {
      if (scheme.has("name")) {
        secrets.add(scheme.path("name").asText().toLowerCase(Locale.ROOT));
      }
    }
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    boolean isOwn = isBelow(target, PATH);
    if (!isOwn && !isBelow(target, WIREMOCK)) {
      super.handle(target, base, request, response);
      return;
    }
    if (!hasToken(request)) {
      base.setHandled(true);
      response.setHeader("WWW-Authenticate", "Bearer");
      write(response, 401, error("header Authorization: expected Bearer and the admin token"));
      return;
    }
    if (!isOwn) {
      super.handle(target, base, request, response);
      return;
    }
    base.setHandled(true);
    Optional<Refusal> refusal = body(request).refusal();
    if (refusal.isPresent()) {
      write(response, refusal.get().status(), error(refusal.get().message()));
      return;
    }
    try {
      respond(request.getMethod() + " " + target, request, response);
    } catch (InvalidJsonException e) {
      write(response, 400, error("body: is " + e.getMessage()));
    } catch (IllegalArgumentException e) {
      write(response, 400, error(String.valueOf(e.getMessage())));
    }
  }

  /** Scripts are kept: those of all operations together have a limit, as one of them has. */
  private byte[] scripts(HttpServletRequest request) {
    byte[] script = body(request).bytes();
    if (responses.waiting() >= MOST_WAITING
        || responses.payloadCharacters() + script.length > MOST_CHARACTERS) {
      throw new IllegalArgumentException("body: " + responses.waiting() + " responses wait, with "
          + responses.payloadCharacters() + " characters; expected at most " + MOST_WAITING
          + " and "
          + MOST_CHARACTERS + " with this one. Delete scripts, or reset the server");
    }
    return script;
  }

  private static ReceivedBody body(HttpServletRequest request) {
    return Objects.requireNonNull(ReceivedBody.of(request), "the body is read before");
  }

  private static boolean isBelow(String target, String path) {
    return target.equals(path) || target.startsWith(path + "/");
  }

  private boolean hasToken(HttpServletRequest request) {
    String given = request.getHeader("Authorization");
    Matcher bearer = BEARER.matcher(given == null ? "" : given);
    return bearer.matches()
        && MessageDigest.isEqual(token, bearer.group(1).getBytes(StandardCharsets.UTF_8));
  }

  private void respond(String call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (call.startsWith("PUT " + OPERATIONS)) {
      OperationContract operation =
          contract.operation(call.substring(("PUT " + OPERATIONS).length()));
      AdminScript.read(
          scripts(request),
          operation,
          MOST_WAITING - responses.waiting(),
          () -> responses.next(operation.id(), operation.rows()),
          () -> responses.always(operation.id(), operation.rows()));
      write(response, 204, null);
    } else if (call.startsWith("DELETE " + OPERATIONS)) {
      responses.reset(
          contract.operation(call.substring(("DELETE " + OPERATIONS).length())).id());
      write(response, 204, null);
    } else if (call.equals("POST " + PATH + "/reset")) {
      journal.clear();
      responses.reset();
      write(response, 204, null);
    } else if (call.equals("GET " + PATH + "/requests")) {
      write(response, 200, requests());
    } else {
      write(
          response,
          404,
          error("expected PUT or DELETE " + OPERATIONS + "{operationId}, POST " + PATH
              + "/reset or GET " + PATH + "/requests"));
    }
  }

  private ObjectNode requests() {
    ObjectNode all = JsonNodeFactory.instance.objectNode().put("dropped", journal.dropped());
    ArrayNode requests = all.putArray("requests");
    for (ReceivedRequest received : journal.requests()) {
      MaskedRequest masked = new MaskedRequest(received, secrets);
      ObjectNode each = requests.addObject();
      each.put("operationId", received.operationId())
          .put("method", received.method())
          .put("target", masked.target())
          .put("status", received.status())
          .put("body", masked.body());
      ObjectNode headers = each.putObject("headers");
      masked.headers().forEach((name, values) -> values.forEach(headers.putArray(name)::add));
    }
    return all;
  }

  private static ObjectNode error(String message) {
    return JsonNodeFactory.instance.objectNode().put("error", message);
  }

  private static void write(HttpServletResponse response, int status, @Nullable ObjectNode body)
      throws IOException {
    response.setStatus(status);
    if (body != null) {
      response.setContentType("application/json");
      response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
