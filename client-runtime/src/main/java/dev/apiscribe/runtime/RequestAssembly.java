package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Parameter.Location;
import dev.apiscribe.runtime.internal.http.MediaType;
import dev.apiscribe.runtime.internal.http.PercentEncoding;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.value.ParameterText;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes the HTTP request of one call, but for its credentials. */
final class RequestAssembly {
  private final ClientSettings settings;
  private final Operation<?> operation;
  private final @Nullable Object[] values;
  private final @Nullable Object body;
  private final @Nullable JsonCodec<?> codec;

  /** @param codec of the body; null for whatever it is */
  RequestAssembly(
      ClientSettings settings,
      Operation<?> operation,
      @Nullable Object[] values,
      @Nullable Object body,
      @Nullable JsonCodec<?> codec) {
    this.settings = settings;
    this.operation = operation;
    this.values = values;
    this.body = body;
    this.codec = codec;
  }

  TransportRequest assemble(RequestOptions options) {
    fillInConfiguration();
    fillInRowFormat();
    if (options.validate(settings.validatesRequests())) {
      RequestCheck.check(operation, values, body, codec);
    }
    URI uri = URI.create(settings.endpoint() + path() + query());
    RequestBody content = content();
    Headers headers = headers(options, content);
    return new TransportRequest(operation.method(), uri, headers, content, null);
  }

  private void fillInConfiguration() {
    List<Parameter> parameters = operation.parameters();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      if (values[i] != null || !parameter.isConfigured()) {
        continue;
      }
      values[i] = settings.parameters().get(parameter.name());
      if (values[i] == null && parameter.isRequired()) {
        throw new IllegalStateException(
            operation.id() + ": the client is not configured with " + parameter.name());
      }
    }
  }

  /** The body's, unless the caller has said another. */
  private void fillInRowFormat() {
    RowFormats formats = operation.rowFormats();
    if (formats == null || body == null) {
      return;
    }
    int at = operation.rowFormatParameter();
    if (values[at] == null) {
      RowFormat format = rowFormat(formats);
      values[at] = format == null ? null : format.wireName();
    }
  }

  private @Nullable RowFormat rowFormat(RowFormats formats) {
    if (!(body instanceof RequestBody content)) {
      return formats.meaning(operation.defaultMediaType());
    }
    return content.rowFormat() != null ? content.rowFormat() : formats.meaning(content.mediaType());
  }

  /** Rows travel under the media type that the document gives for their format. */
  private RequestBody documented(RequestBody content) {
    RowFormats formats = operation.rowFormats();
    if (formats == null || content.rowFormat() == null) {
      return content;
    }
    try {
      return content.withMediaType(formats.mediaType(content.rowFormat()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(operation.id() + " " + e.getMessage());
    }
  }

  private String path() {
    StringBuilder path = new StringBuilder(80);
    for (Object part : operation.pathTemplate().parts()) {
      path.append(part instanceof Parameter parameter ? pathValue(parameter) : part);
    }
    return path.toString();
  }

  private String pathValue(Parameter parameter) {
    Object value = values[operation.parameters().indexOf(parameter)];
    if (value == null) {
      throw new IllegalArgumentException(operation.id() + ": " + parameter + " is missing");
    }
    String text = joined(parameter, value);
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      // Servers and proxies drop such a segment, escaped or not, and the call would reach another
      // route.
      throw new IllegalArgumentException(
          operation.id() + ": " + parameter + " must not be empty, \".\" or \"..\"");
    }
    return text;
  }

  private String query() {
    StringBuilder query = new StringBuilder();
    List<Parameter> parameters = operation.parameters();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      Object value = values[i];
      if (parameter.location() != Location.QUERY || value == null) {
        continue;
      }
      if (value instanceof Iterable<?> items && parameter.explodes()) {
        for (Object item : items) {
          addPair(query, parameter, encoded(parameter, item));
        }
      } else if (!(value instanceof Iterable<?> items) || items.iterator().hasNext()) {
        addPair(query, parameter, joined(parameter, value));
      }
    }
    return query.toString();
  }

  private void addPair(StringBuilder query, Parameter parameter, String encoded) {
    query.append(query.isEmpty() ? '?' : '&');
    query.append(PercentEncoding.encode(parameter.name())).append('=').append(encoded);
  }

  private String joined(Parameter parameter, Object value) {
    if (!(value instanceof Iterable<?> items)) {
      return encoded(parameter, value);
    }
    StringJoiner all = new StringJoiner(",");
    for (Object item : items) {
      all.add(encoded(parameter, item));
    }
    return all.toString();
  }

  private String encoded(Parameter parameter, Object value) {
    try {
      String text = ParameterText.of(value);
      return parameter.location() == Location.HEADER ? text : PercentEncoding.encode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(operation.id() + ": " + parameter + " " + e.getMessage());
    }
  }

  private Headers headers(RequestOptions options, @Nullable RequestBody content) {
    Headers.Builder headers = Headers.builder();
    if (operation.accept() != null) {
      headers.set("Accept", operation.accept());
    }
    if (content != null) {
      headers.set("Content-Type", content.mediaType());
    }
    headers.set("User-Agent", settings.userAgent() + " (" + operation.id() + ")");
    List<Parameter> parameters = operation.parameters();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      Object value = values[i];
      if (parameter.location() == Location.HEADER && value != null) {
        headers.set(parameter.name(), joined(parameter, value));
        if (parameter.isSecret()) {
          headers.hide(parameter.name(), MaskingRule.SECRET_PARAMETER);
        }
      }
      if (parameter.isSecret() && value != null) {
        hide(value, parameter.toString(), headers);
      }
    }
    return options.headers().isEmpty()
        ? headers.build()
        : headers.build().overriddenBy(options.headers());
  }

  private static void hide(Object value, String source, Headers.Builder headers) {
    if (value instanceof Iterable<?> items) {
      items.forEach(item -> headers.hideValue(ParameterText.of(item), source));
    } else {
      headers.hideValue(ParameterText.of(value), source);
    }
  }

  private @Nullable RequestBody content() {
    if (body == null) {
      return null;
    }
    if (body instanceof RequestBody content) {
      return documented(content);
    }
    String mediaType = operation.defaultMediaType();
    if (!MediaType.isJson(mediaType)) {
      if (body instanceof byte[] bytes) {
        return RequestBody.of(mediaType, bytes);
      }
      if (body instanceof CharSequence text) {
        return RequestBody.of(mediaType, text.toString());
      }
      throw new IllegalArgumentException(operation.id() + ": found a "
          + body.getClass().getSimpleName() + ", expected the " + mediaType
          + " body as a RequestBody, a byte[] or a text");
    }
    try {
      return RequestBody.of(mediaType, JsonBytes.of(codec == null ? JsonCodecs.ANY : codec, body));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          operation.id() + ": a " + body.getClass().getSimpleName() + " cannot be written as JSON");
    }
  }
}
