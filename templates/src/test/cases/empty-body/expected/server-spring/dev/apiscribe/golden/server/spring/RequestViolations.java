// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;

/** Says what is wrong with a request without quoting it. */
@Generated("apiscribe")
final class RequestViolations {
  private RequestViolations() {}

  static String describe(Exception failure, HttpStatusCode status) {
    if (failure instanceof HttpMessageNotReadableException unreadable) {
      return unreadable.getCause() instanceof JacksonException json
          ? JsonViolations.describe(json)
          : unreadable.getCause() == null ? "body: missing" : "body: cannot be read";
    }
    if (failure instanceof MethodArgumentNotValidException invalid) {
      return join(invalid.getAllErrors().stream().map(error -> inBody(invalid.getParameter(), error)));
    }
    if (failure instanceof HandlerMethodValidationException invalid) {
      return join(invalid.getParameterValidationResults().stream().flatMap(RequestViolations::broken));
    }
    if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
      return parameter(mismatch.getParameter()) + ": "
          + JsonViolations.expected(Objects.requireNonNullElse(mismatch.getRequiredType(), String.class), mismatch);
    }
    if (failure instanceof MissingServletRequestParameterException missing) {
      return "query " + missing.getParameterName() + ": missing";
    }
    if (failure instanceof MissingRequestHeaderException missing) {
      return "header " + missing.getHeaderName() + ": missing";
    }
    if (failure instanceof IOException || failure instanceof MultipartException) {
      return "body: cannot be read";
    }
    if (failure instanceof HttpMediaTypeNotAcceptableException && status.value() == 400) {
      return "header Accept: cannot be read";
    }
    if (failure instanceof ResponseStatusException refused && refused.getReason() != null) {
      return refused.getReason();
    }
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null ? "status " + status.value() : known.getReasonPhrase();
  }

  private static Stream<String> broken(ParameterValidationResult result) {
    MethodParameter parameter = result.getMethodParameter();
    return result instanceof ParameterErrors errors
        ? errors.getAllErrors().stream().map(error -> inBody(parameter, error))
        : result.getResolvableErrors().stream().map(error -> parameter(parameter) + ": " + error.getDefaultMessage());
  }

  private static String inBody(MethodParameter body, ObjectError error) {
    if (!error.contains(ConstraintViolation.class)) {
      return "body: " + error.getDefaultMessage();
    }
    ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
    String pointer = JsonPointers.of(body.getGenericParameterType(), violation.getPropertyPath());
    return JsonPointers.place(pointer) + ": " + JsonViolations.rule(violation);
  }

  static String parameter(MethodParameter parameter) {
    PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
    RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
    RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
    return path != null ? "path " + path.name()
        : query != null ? "query " + query.name()
        : header != null ? "header " + header.name()
        : "body";
  }

  private static String join(Stream<String> violations) {
    return violations.sorted().distinct().collect(Collectors.joining("; "));
  }
}
