package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.testing.ManualTime;
import java.io.IOException;
import java.net.URI;
import java.security.DigestException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyManagementException;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.SignatureException;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.IllegalBlockSizeException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A certificate that is not accepted stays so; what else can go wrong in TLS may go well the next
 * time.
 */
class CertificateFailuresTest {
  private static final Operation<Void> READ =
      Operation.<Void>of("read", "GET", "/").success(204, ResponseBody.none()).build();

  static Stream<IOException> ofACertificate() {
    return Stream.of(
        handshake(new CertificateException("no subject alternative name")),
        handshake(new CertificateExpiredException()),
        handshake(new CertificateNotYetValidException()),
        handshake(new CertPathValidatorException("unable to find a path")),
        new SSLPeerUnverifiedException("h"));
  }

  static Stream<IOException> ofAnythingElse() {
    return Stream.<GeneralSecurityException>of(
            new AEADBadTagException("Tag mismatch"),
            new BadPaddingException(),
            new IllegalBlockSizeException(),
            new DigestException(),
            new InvalidKeyException(),
            new KeyManagementException(),
            new KeyStoreException(),
            new NoSuchAlgorithmException(),
            new NoSuchProviderException(),
            new SignatureException(),
            new UnrecoverableKeyException())
        .map(cause -> new SSLException("a record that cannot be read", cause));
  }

  private static IOException handshake(GeneralSecurityException cause) {
    IOException failure = new SSLHandshakeException("PKIX");
    failure.initCause(cause);
    return failure;
  }

  @ParameterizedTest
  @MethodSource("ofACertificate")
  void endTheCallAtOnce(IOException failure) {
    assertThat(attempts(failure)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("ofAnythingElse")
  void areTriedAgainWhereNoCertificateWasRefused(IOException failure) {
    assertThat(attempts(failure)).isEqualTo(3);
  }

  /** Returns how often a call was tried whose message says what failed. */
  private static int attempts(IOException failure) {
    AtomicInteger attempts = new AtomicInteger();
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("https://h"))
        .time(new ManualTime(Instant.EPOCH))
        .transport(request -> {
          attempts.incrementAndGet();
          throw failure;
        })
        .build();
    ConnectionException thrown = catchThrowableOfType(
        ConnectionException.class, () -> api.call(READ).send(RequestOptions.none()));
    assertThat(thrown.getMessage().contains("certificate was not accepted"))
        .isEqualTo(attempts.get() == 1);
    return attempts.get();
  }
}
