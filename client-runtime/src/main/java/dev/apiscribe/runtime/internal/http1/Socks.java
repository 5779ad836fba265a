package dev.apiscribe.runtime.internal.http1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Opens the way through a SOCKS 5 proxy (RFC 1928, 1929), which resolves the name of the origin's
 * host.
 */
final class Socks {
  private static final int VERSION = 5;
  private static final int NO_CREDENTIALS = 0;
  private static final int USER_AND_PASSWORD = 2;
  private static final int NONE_ACCEPTED = 0xFF;
  private static final int LONGEST = 255;
  private static final int IPV4 = 1;
  private static final int NAME = 3;
  private static final int IPV6 = 4;
  private static final int NOT_ALLOWED = 2;

  private final Wire wire;
  private final Route route;

  /** @param wire the connection to the proxy, unencrypted, with a deadline */
  Socks(Wire wire, Route route) {
    this.wire = wire;
    this.route = route;
  }

  /** Throws what {@link Wire} does when the time is over; {@link ProxyException} for all else. */
  void open() throws IOException {
    send(VERSION, 2, NO_CREDENTIALS, USER_AND_PASSWORD);
    expect(VERSION);
    int method = next();
    if (method == USER_AND_PASSWORD) {
      authenticate();
    } else if (method != NO_CREDENTIALS) {
      throw method == NONE_ACCEPTED
          ? ProxyException.lasting(
              route.proxyName() + " accepts neither a user's password nor a caller without")
          : malformed();
    }
    connect();
    if (wire.buffered() > 0) {
      throw ProxyException.passing(route.proxyName() + " sent more than its response", null);
    }
  }

  private void authenticate() throws IOException {
    ProxyLogin login = route.login();
    if (login == null) {
      throw new ProxyChallengeException(route, List.of());
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.write(1);
    text(message, login.user());
    text(message, login.password());
    wire.write(message.toByteArray(), 0, message.size());
    expect(1);
    if (next() != 0) {
      throw new ProxyChallengeException(route, List.of());
    }
  }

  private void connect() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(new byte[] {VERSION, 1, 0});
    destination(message, route.origin().host());
    message.write(route.origin().port() >> 8);
    message.write(route.origin().port());
    wire.write(message.toByteArray(), 0, message.size());
    expect(VERSION);
    int reply = next();
    if (reply != 0) {
      String failure =
          route.proxyName() + " refused to connect to " + route.authority() + " (" + reply + ")";
      throw new ProxyException(failure, reply == NOT_ALLOWED, null);
    }
    expect(0);
    int length = switch (next()) {
      case IPV4 -> 4;
      case NAME -> next();
      case IPV6 -> 16;
      default -> throw malformed();
    };
    for (int i = 0; i < length + 2; i++) {
      next();
    }
  }

  /** Writes an address as such, and a name as a name: it is for the proxy to resolve. */
  private void destination(ByteArrayOutputStream message, String host) throws IOException {
    if (host.indexOf(':') >= 0 || host.matches("\\d+(\\.\\d+){3}")) {
      byte[] address = InetAddress.getByName(host).getAddress();
      message.write(address.length == 4 ? IPV4 : IPV6);
      message.writeBytes(address);
    } else {
      message.write(NAME);
      text(message, host.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void text(ByteArrayOutputStream message, byte[] bytes) throws IOException {
    if (bytes.length > LONGEST) {
      throw ProxyException.lasting(
          route.proxyName() + " takes no name or password of more than 255 bytes");
    }
    message.write(bytes.length);
    message.writeBytes(bytes);
  }

  private void send(int... bytes) throws IOException {
    byte[] message = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      message[i] = (byte) bytes[i];
    }
    wire.write(message, 0, message.length);
  }

  private void expect(int value) throws IOException {
    if (next() != value) {
      throw malformed();
    }
  }

  private int next() throws IOException {
    byte[] one = new byte[1];
    if (wire.read(one, 0, 1) < 0) {
      throw ProxyException.passing(
          route.proxyName() + " ended the connection before its response", null);
    }
    return one[0] & 0xFF;
  }

  private ProxyException malformed() {
    return ProxyException.passing(route.proxyName() + " does not speak SOCKS 5", null);
  }
}
