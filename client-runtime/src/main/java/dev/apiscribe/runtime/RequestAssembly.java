package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Parameter.Location;
import dev.apiscribe.runtime.internal.http.MediaType;
import dev.apiscribe.runtime.internal.http.PercentEncoding;
import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.value.ParameterText;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes the HTTP request of one call, but for its credentials. */
final class RequestAssembly {
  private final ClientSettings settings;
  private final Operation<?> operation;
  private final @Nullable Object[] values;
  private final @Nullable Object body;
  private final @Nullable JsonCodec<?> codec;
  private final List<String> mediaTypes;

  /**
   * @param codec of the body; null for whatever it is
   * @param mediaTypes in which the operation takes this body; empty for all of the operation
   */
  RequestAssembly(
      ClientSettings settings,
      Operation<?> operation,
      @Nullable Object[] values,
      @Nullable Object body,
      @Nullable JsonCodec<?> codec,
      List<String> mediaTypes) {
    this.settings = settings;
    this.operation = operation;
    this.values = values;
    this.body = body;
    this.codec = codec;
    this.mediaTypes = mediaTypes;
  }

  TransportRequest assemble(RequestOptions options) {
    fillInConfiguration();
    fillInRowFormat(options);
    if (options.validate(settings.validatesRequests())) {
      RequestCheck.check(operation, values, body, codec);
    }
    String path = path();
    URI uri = URI.create(settings.endpoint() + path + query(path.indexOf('?') < 0 ? '?' : '&'));
    RequestBody content = content(options);
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
  private void fillInRowFormat(RequestOptions options) {
    RowFormats formats = operation.rowFormats();
    if (formats == null || body == null) {
      return;
    }
    int at = operation.rowFormatParameter();
    if (values[at] == null) {
      RowFormat format = rowFormat(formats, options);
      values[at] = format == null ? null : format.wireName();
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
    String text = new ParameterWriter(operation.id(), parameter).path(value);
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      // Servers and proxies drop such a segment, escaped or not, and the call would reach another
      // route.
      throw new IllegalArgumentException(
          operation.id() + ": " + parameter + " must not be empty, \".\" or \"..\"");
    }
    return text;
  }

  /** @param first stands before the first pair */
  private String query(char first) {
    StringBuilder query = new StringBuilder();
    List<Parameter> parameters = operation.parameters();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      Object value = values[i];
      if (parameter.location() == Location.QUERY && value != null) {
        addPairs(query, first, parameter, value);
      }
    }
    return query.toString();
  }

  /** @param first stands before the first pair */
  private void addPairs(StringBuilder query, char first, Parameter parameter, Object value) {
    new ParameterWriter(operation.id(), parameter)
        .pairs(value, (name, encoded) -> addPair(query, first, name, encoded));
  }

  private static void addPair(StringBuilder query, char first, String name, String encoded) {
    if (!query.isEmpty()) {
      query.append('&');
    } else {
      query.append(first);
    }
    query.append(PercentEncoding.encode(name)).append('=').append(encoded);
  }

  private Headers headers(RequestOptions options, @Nullable RequestBody content) {
    Headers.Builder headers = Headers.builder();
    if (operation.accept() != null) {
      headers.set("Accept", operation.accept());
    }
    if (content != null) {
      headers.set("Content-Type", content.mediaType());
    }
    String id = PercentEncoding.encode(operation.id()); // a comment of printable ASCII
    headers.set("User-Agent", settings.userAgent() + " (" + id + ")");
    StringJoiner cookies = new StringJoiner("; ");
    List<Parameter> parameters = operation.parameters();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      Object value = values[i];
      if (parameter.location() == Location.COOKIE && value != null) {
        cookies.add(
            parameter.name() + "=" + new ParameterWriter(operation.id(), parameter).joined(value));
      }
      if (parameter.location() == Location.HEADER && value != null) {
        headers.set(parameter.name(), new ParameterWriter(operation.id(), parameter).joined(value));
        if (parameter.isSecret()) {
          headers.hide(parameter.name(), MaskingRule.SECRET_PARAMETER);
        }
      }
      if (parameter.isSecret() && value != null) {
        hide(
            parameter.codec() == null
                ? value
                : new ParameterWriter(operation.id(), parameter.style(Parameter.Style.JSON))
                    .json(value),
            parameter.toString(),
            headers);
      }
    }
    if (cookies.length() > 0) {
      headers.set("Cookie", cookies.toString());
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

  /** Returns the body to send; null for none. */
  private @Nullable RequestBody content(RequestOptions options) {
    if (body == null) {
      return null;
    }
    if (body instanceof RequestBody content) {
      if (options.bodyMediaType() != null) {
        throw new IllegalArgumentException(
            operation.id() + ": found a RequestBody, which has a media type of its own, expected no"
                + " bodyMediaType beside it");
      }
      return documented(content);
    }
    return content(mediaType(options), body);
  }

  /** Returns the format of rows that the body has; null for none. */
  private @Nullable RowFormat rowFormat(RowFormats formats, RequestOptions options) {
    if (!(body instanceof RequestBody content)) {
      return formats.meaning(
          options.bodyMediaType() == null ? operation.defaultMediaType() : mediaType(options));
    }
    return content.rowFormat() != null ? content.rowFormat() : formats.meaning(content.mediaType());
  }

  private String mediaType(RequestOptions options) {
    String wanted = options.bodyMediaType();
    if (wanted != null) {
      List<String> all = mediaTypes.isEmpty() ? operation.requestMediaTypes() : mediaTypes;
      if (!DocumentedMediaTypes.of(all).hasConcrete(wanted)) {
        throw new IllegalArgumentException(operation.id() + ": found the media type " + wanted
            + " for its body, expected one of " + all);
      }
      if (!MediaType.charset(wanted).equals(StandardCharsets.UTF_8)) {
        throw new IllegalArgumentException(operation.id() + ": found the media type " + wanted
            + " for its body, expected charset=utf-8 or none");
      }
      return wanted;
    }
    return codec == null
        ? operation.defaultMediaType()
        : mediaTypes.isEmpty() ? operation.valueMediaType() : mediaTypes.get(0);
  }

  private RequestBody content(String mediaType, Object value) {
    boolean isForm = codec != null && MediaType.is(mediaType, Operation.FORM);
    if (!isForm && !MediaType.isJson(mediaType)) {
      return written(mediaType, value);
    }
    JsonCodec<?> written = codec == null ? JsonCodecs.ANY : codec;
    try {
      return isForm
          ? RequestBody.of(mediaType, form(written, value))
          : RequestBody.of(mediaType, JsonBytes.of(written, value));
    } catch (IOException e) {
      throw new IllegalArgumentException(operation.id() + ": a "
          + value.getClass().getSimpleName() + " cannot be written" + (isForm ? "" : " as JSON"));
    }
  }

  private RequestBody written(String mediaType, Object value) {
    if (value instanceof byte[] bytes) {
      return RequestBody.of(mediaType, bytes);
    }
    if (value instanceof CharSequence text) {
      return RequestBody.of(mediaType, text.toString());
    }
    throw new IllegalArgumentException(operation.id() + ": found a "
        + value.getClass().getSimpleName() + ", expected the " + mediaType
        + " body as a RequestBody, a byte[] or a text");
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

  /** The body's properties, as those of the query; what is nested becomes JSON. */
  private String form(JsonCodec<?> written, Object value) throws IOException {
    StringJoiner form = new StringJoiner("&");
    byte[] json = JsonBytes.of(written, value);
    if (Json.read(JsonCodecs.ANY, json, 0, json.length) instanceof Map<?, ?> tree) {
      tree.forEach((name, part) -> {
        if (part != null) {
          Parameter property = operation.formProperty(String.valueOf(name));
          new ParameterWriter(operation.id(), part instanceof Map ? inForm(property) : property)
              .pairs(
                  part, (pair, encoded) -> form.add(PercentEncoding.encode(pair) + "=" + encoded));
        }
      });
    }
    return form.toString();
  }

  private static Parameter inForm(Parameter property) {
    return property.style() == Parameter.Style.DEEP_OBJECT
        ? property.codec(JsonCodecs.map(JsonCodecs.ANY))
        : property.style(Parameter.Style.JSON);
  }
}
