package dev.apiscribe.conformance.mutant;

import dev.apiscribe.runtime.JdkTransport;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.Transport;
import java.net.Socket;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** How a response gets to a client: each transport in each protocol. */
enum Route {
  SOCKETS_PLAIN(true, null),
  SOCKETS_TLS_1_2(true, "TLSv1.2"),
  SOCKETS_TLS_1_3(true, "TLSv1.3"),
  JDK_PLAIN(false, null),
  JDK_TLS_1_2(false, "TLSv1.2"),
  JDK_TLS_1_3(false, "TLSv1.3");

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final boolean sockets;
  private final @Nullable String version;

  Route(boolean sockets, @Nullable String version) {
    this.sockets = sockets;
    this.version = version;
  }

  boolean isEncrypted() {
    return version != null;
  }

  Transport transport() throws GeneralSecurityException {
    if (version == null) {
      return sockets ? new SocketTransport(CONNECT_TIMEOUT) : new JdkTransport(CONNECT_TIMEOUT);
    }
    SSLContext context = SSLContext.getInstance(version);
    context.init(null, new TrustManager[] {new Trusting()}, new SecureRandom());
    return sockets
        ? new SocketTransport(CONNECT_TIMEOUT, context)
        : new JdkTransport(HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .sslContext(context)
            .build());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace("tls_1_", "TLS 1.").replace('_', ' ');
  }

  /** The server is of this test, whatever its certificate says. */
  private static final class Trusting extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
