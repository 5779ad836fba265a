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
 * Refuses a request that breaks the document with the documented error body, whose message names the JSON Pointer or
 * the parameter, and never a value.
 *
 * <p>Import it as a bean. It applies to the whole application, unknown routes included. The application handles what
 * an operation throws, except for an {@link ErrorResponseException}. The application's Jackson 3 reads the bodies;
 * {@link StrictTypes} keeps it from converting values of another JSON type.
 */
@Generated("apiscribe")
@RestControllerAdvice
public class GoldenErrorHandler extends ResponseEntityExceptionHandler {
  /** Creates the handler, for a container that creates beans. */
  public GoldenErrorHandler() {}

  /** Returns the error that an operation threw. */
  @ExceptionHandler
  public ResponseEntity<Object> respond(ErrorResponseException error) {
    ResponseEntity.BodyBuilder response = ResponseEntity.status(error.status());
    if (error.body() == null) {
      return response.build();
    }
    boolean text = error.body() instanceof CharSequence;
    return response
        .contentType(text ? MediaType.TEXT_PLAIN : MediaType.APPLICATION_JSON)
        .body(text ? error.body().toString() : error.body());
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (status.is5xxServerError()) {
      logger.error("A request failed", failure);
    }
    HttpHeaders withType = new HttpHeaders(headers);
    withType.setContentType(MediaType.APPLICATION_JSON);
    Object envelope = ErrorEnvelope.of(status.value(), RequestViolations.describe(failure, status));
    return super.handleExceptionInternal(failure, envelope, withType, status, request);
  }
}
