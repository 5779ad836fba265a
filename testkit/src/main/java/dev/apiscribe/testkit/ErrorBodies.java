package dev.apiscribe.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.RequestDispatcher;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.http.HttpStatus;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;

/** The documented error body, where the server itself refuses a request or fails. */
final class ErrorBodies extends ErrorHandler {
  private final Contract contract;

  ErrorBodies(Contract contract) {
    this.contract = contract;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    Object reason = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    write(refusal(response.getStatus(), reason == null ? null : reason.toString()), response);
  }

  /** Every request has its error body, whatever its method. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  public ByteBuffer badMessageError(
      int status, @Nullable String reason, HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, "application/json");
    String body = contract.envelope(refusal(status, reason));
    return ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it, with what the response has already. */
  void write(Refusal refusal, HttpServletResponse response) throws IOException {
    response.setStatus(refusal.status());
    response.setContentType("application/json");
    if (!refusal.allowed().isEmpty()) {
      response.setHeader("Allow", String.join(", ", refusal.allowed()));
    }
    response.getOutputStream().write(contract.envelope(refusal).getBytes(StandardCharsets.UTF_8));
  }

  private static Refusal refusal(int status, @Nullable String reason) {
    String place = status == HttpStatus.INTERNAL_SERVER_ERROR_500 ? "test kit" : "request";
    String message = reason == null ? HttpStatus.getMessage(status) : reason;
    return Refusal.of(status, List.of(new RequestError(place, message)));
  }
}
