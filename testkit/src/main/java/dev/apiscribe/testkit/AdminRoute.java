package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.InvalidJsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.BadMessageException;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Scripts responses and shows requests to programs that have the token. */
final class AdminRoute extends HandlerWrapper {
  private static final String PATH = "/__apiscribe";
  private static final String OPERATIONS = PATH + "/operations/";
  private static final String WIREMOCK = "/__admin";

  private final byte[] token;
  private final Contract contract;
  private final ScriptedResponses responses;
  private final RequestJournal journal;
  private final Set<String> secrets = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  AdminRoute(String token, Contract contract, ScriptedResponses responses, RequestJournal journal) {
    this.token = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    this.contract = contract;
    this.responses = responses;
    this.journal = journal;
    secrets.addAll(List.of("Authorization", "Proxy-Authorization", "Cookie", "X-Security-Token"));
    for (JsonNode scheme : contract.spec().at("/components/securitySchemes")) {
      secrets.add(scheme.path("name").asText());
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
    try {
      respond(request.getMethod() + " " + target, request, response);
    } catch (InvalidJsonException e) {
      write(response, 400, error("body: is " + e.getMessage()));
    } catch (IllegalArgumentException e) {
      write(response, 400, error(String.valueOf(e.getMessage())));
    }
  }

  private static byte[] body(HttpServletRequest request) {
    try {
      return request.getInputStream().readAllBytes();
    } catch (IOException | BadMessageException e) {
      throw new IllegalArgumentException(
          "body: ends early, or is not chunked as HTTP/1.1 has it", e);
    }
  }

  private static boolean isBelow(String target, String path) {
    return target.equals(path) || target.startsWith(path + "/");
  }

  private boolean hasToken(HttpServletRequest request) {
    String given = request.getHeader("Authorization");
    return given != null && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
  }

  private void respond(String call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (call.startsWith("PUT " + OPERATIONS)) {
      OperationContract operation =
          contract.operation(call.substring(("PUT " + OPERATIONS).length()));
      AdminScript.read(
          body(request),
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
      ObjectNode each = requests.addObject();
      each.put("operationId", received.operationId())
          .put("method", received.method())
          .put("target", received.target())
          .put("status", received.status())
          .put("body", received.body());
      ObjectNode headers = each.putObject("headers");
      received.headers().forEach((name, values) -> {
        ArrayNode shown = headers.putArray(name);
        values.forEach(value -> shown.add(secrets.contains(name) ? "(hidden)" : value));
      });
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
