package dev.apiscribe.runtime.internal.http1;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A user name and password for a proxy. Never shown. */
public final class ProxyLogin {
  private final String user;
  private final String password;

  private ProxyLogin(String user, String password) {
    this.user = user;
    this.password = password;
  }

  /**
   * Checks what the protocols can carry.
   *
   * @throws IllegalArgumentException when the user name contains a colon; the message omits it
   */
  public static ProxyLogin of(String user, String password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "the user name for a proxy contains a colon, which HTTP Basic cannot carry");
    }
    return new ProxyLogin(user, password);
  }

  byte[] user() {
    return user.getBytes(StandardCharsets.UTF_8);
  }

  byte[] password() {
    return password.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the value of {@code Proxy-Authorization}: HTTP Basic in UTF-8 (RFC 7617). */
  String basic() {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProxyLogin that
        && user.equals(that.user)
        && password.equals(that.password);
  }

  @Override
  public int hashCode() {
    return 31 * user.hashCode() + password.hashCode();
  }

  @Override
  public String toString() {
    return "ProxyLogin";
  }
}
