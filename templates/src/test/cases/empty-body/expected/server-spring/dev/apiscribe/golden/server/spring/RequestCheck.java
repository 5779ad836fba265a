// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.RequestPath;
import org.springframework.ui.ModelMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.WebRequestInterceptor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Refuses what Spring reads otherwise than it was meant, or leaves to the container. */
@Generated("apiscribe")
final class RequestCheck implements WebRequestInterceptor {
  /** RFC 9110, sections 5.6.6 and 12.4.2. */
  private static final Pattern PARAMETERS =
      Pattern.compile("[^;]+(?:;\\s*+(?:[^;=\"\\s]++=(?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*+|[^;\"]++))?+)*+");

  private static final Pattern WEIGHT = Pattern.compile("[01](?:\\.[0-9]{0,3})?");

  @Override
  public void preHandle(WebRequest request) {
    Object path = request.getAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    if (path instanceof RequestPath sent && !isPercentEncoded(sent.value())) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "path: not percent-encoded UTF-8");
    }
    if (!canBeRead(request)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "header Accept: cannot be read");
    }
    if (isEncoded(request.getHeader("Content-Encoding"))) {
      throw new ResponseStatusException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE, "header Content-Encoding: expected no coding");
    }
    String type = request.getHeader("Content-Type");
    if (StringUtils.hasText(type)) {
      if (!PARAMETERS.matcher(type).matches()) { // of which Spring leaves out what it cannot read
        throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "header Content-Type: cannot be read");
      }
      MediaType sent = MediaType.parseMediaType(type);
      Charset charset = sent.getCharset();
      if (isOtherJson(sent.getSubtype(), charset == null ? null : charset.name())) {
        throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "header Content-Type: expected UTF-8");
      }
    }
    try {
      request.getParameterMap();
    } catch (IllegalStateException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "query: not percent-encoded UTF-8", e);
    }
    Object handler =
        request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    if (handler instanceof HandlerMethod operation) {
      for (MethodParameter parameter : operation.getMethodParameters()) {
        if (count(request, parameter) > 1) {
          throw new ResponseStatusException(
              HttpStatus.BAD_REQUEST, RequestViolations.parameter(parameter) + ": comes more than once");
        }
      }
    }
  }

  /** Returns how often a parameter with one value comes, of which Spring would read the first, or all as one text. */
  private static int count(WebRequest request, MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
      return 0;
    }
    RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
    RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
    String[] values = query != null ? request.getParameterValues(query.name())
        : header != null ? request.getHeaderValues(header.name())
        : null;
    return values == null ? 0 : values.length;
  }

  @Override
  public void postHandle(WebRequest request, @Nullable ModelMap model) {}

  @Override
  public void afterCompletion(WebRequest request, @Nullable Exception failure) {}

  /** Returns whether a body is said to be JSON. */
  static boolean isJson(HttpHeaders headers) {
    MediaType type = headers.getContentType();
    return type != null && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
  }

  /** Returns whether the media types that the client accepts are such. */
  static boolean canBeRead(WebRequest request) {
    String[] accepted = request.getHeaderValues("Accept");
    try {
      return MediaType.parseMediaTypes(accepted == null ? List.of() : List.of(accepted)).stream()
          .map(range -> range.getParameter("q"))
          .allMatch(weight -> weight == null || WEIGHT.matcher(weight).matches());
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  /** Returns whether the container could not read a body that ended early or is not framed as HTTP has it. */
  static boolean isOfContainer(IOException failure) {
    String type = failure.getClass().getName();
    return type.startsWith("org.apache.catalina.")
        || type.startsWith("org.apache.coyote.")
        || type.startsWith("org.eclipse.jetty.");
  }

  /** Returns whether a path or a query is percent-encoded UTF-8. */
  private static boolean isPercentEncoded(@Nullable String text) {
    if (text == null || text.indexOf('%') < 0) {
      return true;
    }
    try {
      byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return false;
    }
  }

  /** Returns whether a body is said to be encoded, such as by gzip. */
  private static boolean isEncoded(@Nullable String coding) {
    return coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity");
  }

  /** Returns whether JSON is said to be in another encoding than UTF-8, which is the only one that it has. */
  private static boolean isOtherJson(String subtype, @Nullable String charset) {
    return (subtype.equals("json") || subtype.endsWith("+json"))
        && charset != null
        && !charset.equalsIgnoreCase("utf-8")
        && !charset.equalsIgnoreCase("us-ascii");
  }
}
