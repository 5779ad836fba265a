package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.HeaderText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A secret that replaces a login for as long as it is valid. */
public final class Token {
  private final String value;
  private final @Nullable Instant expiresAt;

  private Token(String value, @Nullable Instant expiresAt) {
    this.value = HeaderText.checkValue("with a token", HeaderText.plain("the token", value));
    this.expiresAt = expiresAt;
  }

  /**
   * Creates a token that is valid until the server responds with 401. Fails with
   * {@link IllegalArgumentException} when a header cannot carry the value.
   */
  public static Token of(String value) {
    return new Token(value, null);
  }

  /**
   * Creates a token that is renewed from a minute before it expires. Fails with
   * {@link IllegalArgumentException} when a header cannot carry the value.
   *
   * @param expiresAt when the server no longer accepts it; not null
   */
  public static Token of(String value, Instant expiresAt) {
    return new Token(value, expiresAt);
  }

  public String value() {
    return value;
  }

  /** Returns the time of expiry; null when unknown. */
  public @Nullable Instant expiresAt() {
    return expiresAt;
  }

  /** Returns the expiry, never the value. */
  @Override
  public String toString() {
    return expiresAt == null ? "Token[***]" : "Token[***, expires " + expiresAt + "]";
  }
}
