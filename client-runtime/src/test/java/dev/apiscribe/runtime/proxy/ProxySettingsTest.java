package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.JdkTransport;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.Transport;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxySettingsTest {
  private static final URI PROXY = URI.create("http://proxy.example.com:3128");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:cAnArY@proxy.example.com:3128",
        "http://proxy.example.com",
        "http://proxy.example.com:0",
        "http://proxy.example.com:70000",
        "https://proxy.example.com:3128",
        "socks4://proxy.example.com:1080",
        "ftp://proxy.example.com:3128",
        "proxy.example.com:3128",
        "//proxy.example.com:3128",
        "http:proxy.example.com:3128",
        "http://proxy.example.com:3128/cAnArY",
        "http://proxy.example.com:3128?cAnArY",
        "http://proxy.example.com:3128#cAnArY",
        "http://under_score:3128"
      })
  void refusesAnAddressThatIsNotTheOneOfAProxyAndDoesNotShowIt(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProxySettings.of(URI.create(address)))
        .withMessageStartingWith(
            "the address of a proxy must be http://host:port or socks5://host:port")
        .withMessageNotContaining("cAnArY");
  }

  @Test
  void refusesAUserNameThatBasicCannotCarry() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProxySettings.of(PROXY, "cAn:ArY", "password"))
        .withMessageContaining("contains a colon")
        .withMessageNotContaining("cAn");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> ProxySettings.of((ProxySelector) null));
  }

  @Test
  void showsNeitherUserNorPassword() {
    assertThat(ProxySettings.of(PROXY, "cAnArY", "cAnArY"))
        .hasToString("ProxySettings[http://proxy.example.com:3128 with credentials]");
    assertThat(ProxySettings.of(URI.create("http://[::1]:1/")))
        .hasToString("ProxySettings[http://[::1]:1]");
    assertThat(ProxySettings.none()).hasToString("ProxySettings[none]");
  }

  @Test
  void belongToTheTransportThatIsGiven() {
    List<UnaryOperator<ApiClient.Builder>> settings = List.of(
        builder -> builder.proxy(PROXY),
        builder -> builder.proxy(PROXY, "user", "password"),
        builder -> builder.proxy(ProxySelector.getDefault()),
        builder -> builder.proxy(ProxySettings.ofTheJvm()),
        ApiClient.Builder::noProxy);
    for (UnaryOperator<ApiClient.Builder> each : settings) {
      for (Transport given :
          List.of(new SocketTransport(), new JdkTransport(), Transport.standard())) {
        ApiClient.Builder builder =
            ApiClient.builder().endpoint(URI.create("http://localhost")).transport(given);
        assertThatIllegalStateException()
            .isThrownBy(() -> each.apply(builder).build())
            .withMessageStartingWith("the proxy belongs to the transport, and one is given");
      }
    }
  }
}
