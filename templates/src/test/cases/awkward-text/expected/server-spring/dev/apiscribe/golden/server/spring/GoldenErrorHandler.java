// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers a request that breaks the document with the documented error body, whose message names the JSON Pointer or
 * the parameter, and never a value.
 *
 * <p>Import it as a bean. It answers for the whole application, unknown routes included. What breaks inside an
 * operation is left to the application, but for an {@link ErrorResponseException}. Bodies are read by the application's Jackson 3,
 * which {@link StrictTypes} keeps from converting values of another JSON type.
 */
@Generated("apiscribe")
@RestControllerAdvice
public class GoldenErrorHandler extends ResponseEntityExceptionHandler {
  /** For a container that makes beans. */
  public GoldenErrorHandler() {}

  /** The answer that an operation asked for. */
  @ExceptionHandler
  public ResponseEntity<Object> answer(ErrorResponseException answer) {
    ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
    if (answer.body() == null) {
      return response.build();
    }
    boolean text = answer.body() instanceof CharSequence;
    return response
        .contentType(text ? MediaType.TEXT_PLAIN : MediaType.APPLICATION_JSON)
        .body(text ? answer.body().toString() : answer.body());
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (status.is5xxServerError()) {
      logger.error("A request could not be answered", failure);
    }
    HttpHeaders withType = new HttpHeaders(headers);
    withType.setContentType(MediaType.APPLICATION_JSON);
    Object envelope = ErrorEnvelope.of(status.value(), RequestViolations.describe(failure, status));
    return super.handleExceptionInternal(failure, envelope, withType, status, request);
  }
}
