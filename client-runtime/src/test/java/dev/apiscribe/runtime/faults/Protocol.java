package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * What a call's bytes travel in: the columns of the table. A new one joins all tests that run on
 * each of them.
 */
enum Protocol {
  PLAIN("plain", null),
  TLS_1_2("TLS 1.2", "TLSv1.2"),
  TLS_1_3("TLS 1.3", "TLSv1.3");

  private final String text;
  private final @Nullable String version;

  Protocol(String text, @Nullable String version) {
    this.text = text;
    this.version = version;
  }

  /** Returns those that {@code -Dfaults.protocols} names, by default all. */
  static List<Protocol> all() {
    String names = System.getProperty("faults.protocols", "");
    return names.isEmpty()
        ? List.of(values())
        : Arrays.stream(names.split(","))
            .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
  }

  boolean isEncrypted() {
    return version != null;
  }

  String scheme() {
    return isEncrypted() ? "https" : "http";
  }

  /** Makes what every server needs, before a client of it is made. */
  void prepare() {
    if (isEncrypted()) {
      TestContext.SSL.getSocketFactory();
    }
  }

  /**
   * Returns the server's end of a connection. The handshake comes with the first byte that is read
   * or written.
   */
  Line line(Socket accepted) throws IOException {
    accepted.setTcpNoDelay(true);
    if (version == null) {
      return Line.plain(accepted);
    }
    DrippingSocket raw = new DrippingSocket(accepted);
    SSLSocket encrypted = (SSLSocket)
        TestContext.SSL.getSocketFactory().createSocket(raw, null, accepted.getPort(), true);
    encrypted.setUseClientMode(false);
    encrypted.setEnabledProtocols(new String[] {version});
    return Line.encrypted(raw, encrypted);
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * Made with the first encrypted server; every client of this process with default settings trusts
   * it from then on.
   */
  private static final class TestContext {
    static final SSLContext SSL = Certificates.context("localhost");

    static {
      SSLContext.setDefault(SSL);
    }
  }
}
