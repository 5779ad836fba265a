package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.testing.ManualTime;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.CRLReason;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateRevokedException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.IllegalBlockSizeException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLProtocolException;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A certificate that is not accepted stays so, and so do settings that lack an algorithm, a key or
 * a trusted certificate; what the network or a record does to TLS may go well the next time.
 */
class CertificateFailuresTest {
  private static final Operation<Void> READ =
      Operation.<Void>of("read", "GET", "/").success(204, ResponseBody.none()).build();

  private static final String CERTIFICATE = ": its certificate was not accepted";
  private static final String SETTINGS = ": the settings of TLS cannot be used";
  private static final Set<Class<?>> OF_A_RECORD = Set.of(
      AEADBadTagException.class,
      BadPaddingException.class,
      IllegalBlockSizeException.class,
      SignatureException.class);
  private static final Set<Class<?>> OF_A_PATH =
      Set.of(CertPathBuilderException.class, CertPathValidatorException.class);

  /** Each public exception of its kind that the JDK has. */
  static Stream<Arguments> securityExceptions() throws IOException {
    Path classes = Path.of(URI.create("jrt:/java.base"));
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.matches("javax?/(security|crypto)/.*Exception\\.class"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .map(CertificateFailuresTest::loaded)
          .filter(type -> GeneralSecurityException.class.isAssignableFrom(type)
              && Modifier.isPublic(type.getModifiers()))
          .sorted(Comparator.comparing(Class::getName))
          .map(Arguments::of)
          .toList()
          .stream();
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("securityExceptions")
  void endTheCallAtOnceUnlessARecordLedToThem(Class<? extends GeneralSecurityException> type)
      throws ReflectiveOperationException {
    GeneralSecurityException cause = type == CertificateRevokedException.class
        ? new CertificateRevokedException(
            Date.from(Instant.EPOCH), CRLReason.KEY_COMPROMISE, new X500Principal("CN=h"), Map.of())
        : type.getConstructor(String.class).newInstance("TLS");
    String message = OF_A_RECORD.contains(type)
        ? ""
        : CertificateException.class.isAssignableFrom(type) || OF_A_PATH.contains(type)
            ? CERTIFICATE
            : SETTINGS;
    // Some of the JDK's are wrapped twice.
    assertEnds(new SSLException("TLS", cause), message);
    assertEnds(new SSLException("TLS", new IllegalStateException(cause)), message);
  }

  @Test
  void endTheCallAtOnceWhereTheServerShowsNoCertificateOfItsName() {
    assertEnds(new SSLPeerUnverifiedException("h"), CERTIFICATE);
  }

  @Test
  void areTriedAgainWhereTheConnectionWasCut() {
    assertEnds(new SSLHandshakeException("Remote host terminated the handshake"), "");
    assertEnds(new SSLException("closing inbound before receiving peer's close_notify"), "");
    assertEnds(new SSLProtocolException("unexpected message"), "");
  }

  /** Also checks that a call which is not tried again says why. */
  private static void assertEnds(IOException failure, String message) {
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
    assertThat(thrown)
        .hasMessageStartingWith("read got no response from h:443" + message + " (SSL");
    assertThat(attempts).hasValue(message.isEmpty() ? 3 : 1);
  }
}
