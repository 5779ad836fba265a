// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice;
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
public class GoldenErrorHandler extends ResponseEntityExceptionHandler implements WebMvcConfigurer,
    RequestBodyAdvice {
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
  public void addFormatters(FormatterRegistry registry) {
    ParameterConversion.register(registry);
  }

  /** Reads each parameter as the document spells it. */
  @InitBinder
  public void bind(WebDataBinder binder) {
    ParameterConversion.register(binder);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addWebRequestInterceptor(new RequestCheck());
  }

  /** Returns whether the body is read as JSON. */
  @Override
  public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  /** Refuses JSON that is not UTF-8, when it is read. */
  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message, MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    return RequestCheck.isJson(message.getHeaders()) ? new JsonMessage(message) : message;
  }

  @Override
  public Object afterBodyRead(
      Object body, HttpInputMessage message, MethodParameter parameter, Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    return body;
  }

  @Override
  public @Nullable Object handleEmptyBody(
      @Nullable Object body, HttpInputMessage message, MethodParameter parameter, Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    return body;
  }

  /** Refuses a body in parts that cannot be read. */
  @ExceptionHandler
  public @Nullable ResponseEntity<Object> refuse(MultipartException failure, WebRequest request) {
    HttpStatus status = HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    return handleExceptionInternal(failure, null, new HttpHeaders(), status, request);
  }

  /** Refuses a body that the container cannot read, and throws any other failure again. */
  @ExceptionHandler
  public @Nullable ResponseEntity<Object> refuse(IOException failure, WebRequest request) throws IOException {
    if (!RequestCheck.isOfContainer(failure)) {
      throw failure;
    }
    return handleExceptionInternal(failure, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
      HttpRequestMethodNotSupportedException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    Set<HttpMethod> allowed = failure.getSupportedHttpMethods();
    HttpHeaders complete = new HttpHeaders(headers);
    if (allowed != null) {
      Set<HttpMethod> all = new LinkedHashSet<>(allowed);
      if (all.contains(HttpMethod.GET)) {
        all.add(HttpMethod.HEAD);
      }
      all.add(HttpMethod.OPTIONS);
      complete.setAllow(all);
    }
    return handleExceptionInternal(failure, null, complete, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
      HttpMediaTypeNotAcceptableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    HttpStatusCode refused = RequestCheck.canBeRead(request) ? status : HttpStatus.BAD_REQUEST;
    return handleExceptionInternal(failure, null, headers, refused, request);
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

  private record JsonMessage(HttpInputMessage message) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return message.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
      return new Utf8Stream(message.getBody());
    }
  }
}
