package dev.apiscribe.okhttp;

import dev.apiscribe.runtime.Transport;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** What the faults of {@code client-runtime} are played on. */
public final class TrustingTransport {
  private static final X509TrustManager FOR_PINS = ofTheJdk();

  private TrustingTransport() {}

  /** Returns a transport that trusts whom the default context of TLS trusts now. */
  public static Transport connectingWithin(Duration connectTimeout) {
    try {
      return new OkHttpTransport(new OkHttpClient.Builder()
          .connectTimeout(connectTimeout)
          .protocols(List.of(Protocol.HTTP_1_1))
          .sslSocketFactory(SSLContext.getDefault().getSocketFactory(), FOR_PINS)
          .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The context decides whom to trust; OkHttp asks this one about pinned certificates only. */
  private static X509TrustManager ofTheJdk() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      @Nullable KeyStore usual = null;
      factory.init(usual);
      return (X509TrustManager) factory.getTrustManagers()[0];
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
