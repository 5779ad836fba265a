package dev.apiscribe.runtime.proxy;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.ProxySettings;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every way of naming a proxy, in the JVM or at the client. */
enum Setting {
  DEFAULT_SELECTOR,
  SYSTEM_PROPERTIES,
  ADDRESS,
  ADDRESS_AND_CREDENTIALS,
  SELECTOR;

  static final String USER = "w\u00e4chter";
  static final String PASSWORD = "p:\u00e4ss:\u6f22";

  private static final List<String> PROPERTIES = List.of(
      "http.proxyHost",
      "http.proxyPort",
      "https.proxyHost",
      "https.proxyPort",
      "http.nonProxyHosts");

  /** Returns true if the JVM says it, and the client nothing. */
  boolean isOfTheJvm() {
    return this == DEFAULT_SELECTOR || this == SYSTEM_PROPERTIES;
  }

  /** Names the proxy in the JVM, until what is returned is closed. */
  Undo inTheJvm(RecordingProxy proxy) {
    ProxySelector before = ProxySelector.getDefault();
    Map<String, String> properties = new TreeMap<>();
    PROPERTIES.forEach(name -> properties.put(name, System.getProperty(name, "")));
    if (this == DEFAULT_SELECTOR) {
      ProxySelector.setDefault(always(proxy.proxy()));
    } else if (this == SYSTEM_PROPERTIES) {
      for (String scheme : List.of("http", "https")) {
        System.setProperty(scheme + ".proxyHost", "127.0.0.1");
        System.setProperty(scheme + ".proxyPort", Integer.toString(proxy.port()));
      }
      System.setProperty("http.nonProxyHosts", "localhost|127.*|*.direct.test");
    }
    return () -> {
      ProxySelector.setDefault(before);
      properties.forEach((name, value) -> {
        if (value.isEmpty()) {
          System.clearProperty(name);
        } else {
          System.setProperty(name, value);
        }
      });
    };
  }

  /** Returns null if the client says nothing. */
  ProxySettings settings(RecordingProxy proxy) {
    return switch (this) {
      case DEFAULT_SELECTOR, SYSTEM_PROPERTIES -> null;
      case ADDRESS -> ProxySettings.of(proxy.address());
      case ADDRESS_AND_CREDENTIALS -> ProxySettings.of(proxy.address(), USER, PASSWORD);
      case SELECTOR -> ProxySettings.of(always(proxy.proxy()));
    };
  }

  /** The same by the builder's own methods. */
  ApiClient.Builder at(ApiClient.Builder builder, RecordingProxy proxy) {
    return switch (this) {
      case DEFAULT_SELECTOR, SYSTEM_PROPERTIES -> builder;
      case ADDRESS -> builder.proxy(proxy.address());
      case ADDRESS_AND_CREDENTIALS -> builder.proxy(proxy.address(), USER, PASSWORD);
      case SELECTOR -> builder.proxy(always(proxy.proxy()));
    };
  }

  static ProxySelector always(Proxy... proxies) {
    return naming(List.of(proxies));
  }

  /** Names what is in the list at the time. */
  static ProxySelector naming(List<Proxy> proxies) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return List.copyOf(proxies);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // Nothing is remembered here.
      }
    };
  }

  /** Restores the JVM. */
  interface Undo extends AutoCloseable {
    @Override
    void close();
  }
}
