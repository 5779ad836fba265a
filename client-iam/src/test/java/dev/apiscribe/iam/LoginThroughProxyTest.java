package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A login goes the way that every call goes. */
@Timeout(20)
class LoginThroughProxyTest {
  private final ProxySelector before = ProxySelector.getDefault();
  // Takes the place of a proxy: it keeps the target of each request, and answers as IAM does.
  private final WireServer proxy = WireServer.answering(
      201,
      "application/json",
      "{\"token\":{\"expires_at\":\"2030-01-01T00:00:00Z\"}}",
      "X-Subject-Token: t");

  @AfterEach
  void restore() {
    ProxySelector.setDefault(before);
    proxy.close();
  }

  private void login(UnaryOperator<ApiClient.Builder> settings) {
    IamPasswordLogin.builder()
        .endpoint(URI.create("http://iam.test:8080"))
        .domain("domain")
        .user("user")
        .password("password")
        .projectName("project")
        .client(settings)
        .build()
        .fetch();
  }

  @Test
  void goesThroughTheProxyThatTheJvmNames() {
    ProxySelector.setDefault(new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        URI address = LoginThroughProxyTest.this.proxy.endpoint();
        return List.of(new Proxy(
            Proxy.Type.HTTP, new InetSocketAddress(address.getHost(), address.getPort())));
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        throw new IllegalStateException(failure);
      }
    });
    login(UnaryOperator.identity());
    assertThat(proxy.next().target())
        .isEqualTo("http://iam.test:8080/v3/auth/tokens?nocatalog=true");
  }

  @Test
  void goesThroughTheProxyOfItsSettings() {
    login(client -> client.proxy(proxy.endpoint(), "proxy", "secret"));
    WireServer.ReceivedRequest request = proxy.next();
    assertThat(request.target()).isEqualTo("http://iam.test:8080/v3/auth/tokens?nocatalog=true");
    assertThat(request.headers()).containsEntry("Proxy-Authorization", "Basic cHJveHk6c2VjcmV0");
  }
}
