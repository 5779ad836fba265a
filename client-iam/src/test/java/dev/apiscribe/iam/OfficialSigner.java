package dev.apiscribe.iam;

import com.huaweicloud.sdk.core.auth.AKSKSigner;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.auth.ICredential;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The signer of the official SDK for Java.
 *
 * <p>It is given a request as its callers mean it: path and query unescaped, as the SDK takes them.
 * Where it has no way to say what is sent, or signs something else than its own HTTP client sends,
 * it is not asked that way:
 *
 * <ul>
 *   <li>Header values come without white space around them. It signs the white space, which no
 *       server can see.
 *   <li>A header has one value. Of several it signs the first, and its client sends the last.
 *   <li>The endpoint has no port that its scheme implies. The SDK would send it, the JDK's client
 *       never does.
 *   <li>A body that we hash is said to be JSON. The SDK leaves other media types unsigned, since
 *       they may be streams.
 *   <li>Header names are compared without regard to case; it knows X-Sdk-Date, Host and
 *       X-Sdk-Content-Sha256 only so.
 *   <li>Through {@link #asTheSdk}: no name in the query that needs escaping (it would be signed
 *       twice, once unescaped), no question mark, number sign, dot segment or white space at the
 *       end of the path (java.net.URL cuts them off). {@link #alone} takes all these.
 * </ul>
 */
final class OfficialSigner {
  private OfficialSigner() {}

  /** All headers of the request that the SDK would send. */
  static Map<String, String> asTheSdk(
      SignableRequest request, @Nullable String date, ICredential credentials) {
    return flat(credentials.syncProcessAuthRequest(builder(request, date).build(), null));
  }

  /**
   * All headers of the request, and those that the signer adds, but none that the SDK's credentials
   * add.
   */
  static Map<String, String> alone(
      SignableRequest request, String date, String accessKey, String secretKey) {
    HttpRequest.HttpRequestBuilder builder = builder(request, date);
    if (request.isUnsigned()) {
      builder.addHeader("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD");
    }
    HttpRequest real = builder.withPath("").build();
    URL url = unparsed(request);
    HttpRequest withAnyPath = (HttpRequest) Proxy.newProxyInstance(
        HttpRequest.class.getClassLoader(),
        new Class<?>[] {HttpRequest.class},
        (proxy, method, arguments) ->
            method.getName().equals("getUrl") ? url : method.invoke(real, arguments));
    BasicCredentials keys = new BasicCredentials().withAk(accessKey).withSk(secretKey);
    Map<String, String> headers = flat(real);
    headers.putAll(AKSKSigner.getInstance().sign(withAnyPath, keys));
    return headers;
  }

  private static HttpRequest.HttpRequestBuilder builder(
      SignableRequest request, @Nullable String date) {
    HttpRequest.HttpRequestBuilder builder = HttpRequest.newBuilder()
        .withMethod(HttpMethod.valueOf(request.method()))
        .withEndpoint(origin(request))
        .withPath(path(request));
    request.headers().forEach((name, value) -> builder.addHeader(name, value.strip()));
    request.valuesByName().forEach(builder::addQueryParam);
    if (date != null) {
      builder.addHeader("X-Sdk-Date", date);
    }
    if (request.body() != null) {
      builder.withContentType(
          request.isUnsigned() ? "application/octet-stream" : "application/json");
      builder.withBody(new ByteArrayInputStream(request.body()));
    }
    return builder;
  }

  private static String origin(SignableRequest request) {
    URI endpoint = URI.create(request.endpoint());
    return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
  }

  private static String path(SignableRequest request) {
    return URI.create(request.endpoint()).getPath() + request.path();
  }

  /** With the path as it is, and without the query, which the signer takes from the parameters. */
  private static URL unparsed(SignableRequest request) {
    URI endpoint = URI.create(request.endpoint());
    try {
      return new URL(null, "http:", new URLStreamHandler() {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
          throw new IOException("for signing only");
        }

        @Override
        protected void parseURL(URL url, String spec, int start, int limit) {
          String authority = endpoint.getRawAuthority();
          setURL(
              url,
              "http",
              endpoint.getHost(),
              endpoint.getPort(),
              authority,
              null,
              path(request),
              null,
              null);
        }
      });
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Map<String, String> flat(HttpRequest request) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    request.getHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    return headers;
  }
}
