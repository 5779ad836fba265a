package dev.apiscribe.iam;

import dev.apiscribe.runtime.Headers;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A secret key that can sign and cannot be read back. */
final class SigningKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKey key;

  private SigningKey(SecretKey key) {
    this.key = key;
  }

  static SigningKey of(String secret) {
    return new SigningKey(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
  }

  /** Makes sure that no response to a request with these headers shows the key. */
  void hideIn(Headers.Builder headers) {
    headers.hideValue(new String(key.getEncoded(), StandardCharsets.UTF_8));
  }

  /** The HMAC-SHA256 of the text in UTF-8, in lower-case hex. */
  String sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Sha256.hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have " + ALGORITHM, e);
    } catch (InvalidKeyException e) {
      // Without the cause, which has had the key in its hands.
      throw new IllegalStateException("the secret key cannot be used for " + ALGORITHM);
    }
  }

  @Override
  public String toString() {
    return "SigningKey";
  }
}
