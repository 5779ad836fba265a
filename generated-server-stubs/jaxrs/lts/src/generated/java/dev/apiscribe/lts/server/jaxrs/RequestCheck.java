// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.server.jaxrs;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses what the framework reads otherwise than it was meant, or refuses without a body. */
@Generated("apiscribe")
@PreMatching
final class RequestCheck implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    if (!isPercentEncoded(uri.getRawPath()) || uri.getRawPath().contains("%00")) {
      throw badRequest("path: not percent-encoded UTF-8");
    }
    if (!isPercentEncoded(uri.getRawQuery())) {
      throw badRequest("query: not percent-encoded UTF-8");
    }
    if (uri.getRawPath().endsWith("/")) {
      throw new NotFoundException(); // the framework takes it for the path without
    }
    try {
      request.getAcceptableMediaTypes();
    } catch (RuntimeException e) {
      throw badRequest("header Accept: cannot be read");
    }
    if (isEncoded(request.getHeaderString("Content-Encoding"))) {
      throw unsupported("header Content-Encoding: expected no coding");
    }
    if (request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null) {
      checkType(request);
      InputStream body = new RequestStream(request.getEntityStream(), request.getLength());
      MediaType type = request.getMediaType();
      boolean isJson = type != null && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
      request.setEntityStream(isJson ? new Utf8Stream(body) : body);
    }
  }

  private static void checkType(ContainerRequestContext request) {
    MediaType type;
    try {
      type = request.getMediaType();
    } catch (RuntimeException e) {
      throw unsupported("header Content-Type: cannot be read");
    }
    if (type != null && (type.isWildcardType() || type.isWildcardSubtype())) {
      throw unsupported("header Content-Type: expected a media type");
    }
    String charset = type == null ? null : type.getParameters().get("charset");
    if (type != null && isOtherJson(type.getSubtype(), charset)) {
      throw unsupported("header Content-Type: expected UTF-8");
    }
    if (charset != null && !isCharset(charset)) {
      throw unsupported("header Content-Type: the charset is unknown");
    }
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static BadRequestException badRequest(String message) {
    return new BadRequestException(ErrorMappers.refusal(400, message));
  }

  private static NotSupportedException unsupported(String message) {
    return new NotSupportedException(ErrorMappers.refusal(415, message));
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
