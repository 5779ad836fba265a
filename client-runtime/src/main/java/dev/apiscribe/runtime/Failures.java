package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.TooManyBytesException;
import dev.apiscribe.runtime.internal.http1.Interrupt;
import dev.apiscribe.runtime.internal.http1.ProxyException;
import dev.apiscribe.runtime.internal.value.ShownText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import javax.crypto.BadPaddingException;
import javax.crypto.IllegalBlockSizeException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a transport throws into what a caller gets. Exceptions are made here, and not where a
 * call goes well: the JVM would load them with the class that throws them.
 */
final class Failures {
  /** Where a failure may repeat a secret, for the log. */
  static final String MESSAGE = "message of the failure";

  private static final int MOST_CAUSES = 20;

  private Failures() {}

  /**
   * @param sent null when it did not come to that
   * @param maybeSent whether the server may have seen it; the failure does not tell, as it may be
   *     an interceptor's
   * @param log hears of secrets that the failure repeats; null for none
   */
  static RuntimeException whileSending(
      String operationId,
      @Nullable TransportRequest sent,
      boolean maybeSent,
      Throwable failure,
      @Nullable MaskingLog log) {
    Throwable cause = failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
    if (cause instanceof InterruptedException) {
      return new CallInterruptedException(operationId, maybeSent, cause);
    }
    if (cause instanceof IOException broken) {
      return ofInputOutput(
          operationId,
          "got no response" + from(sent),
          maybeSent,
          broken,
          text -> sent == null ? text : sent.headers().maskedRepetition(MESSAGE, text, log));
    }
    return unchecked(cause);
  }

  static ApiException interrupted(String operationId, boolean sent, InterruptedException cause) {
    return new CallInterruptedException(operationId, sent, cause);
  }

  static ApiException ofBody(String operationId, boolean sent, Throwable source) {
    return new RequestBodyException(operationId, sent, source);
  }

  static ApiException lateWhileReading(
      String operationId, TransportResponse response, IOException failure) {
    return new CallTimeoutException(
        operationId, true, shown(failure, text -> response.headers().masked(MESSAGE, text)));
  }

  static ApiException whileReading(
      String operationId, TransportResponse response, IOException failure) {
    if (failure instanceof TooManyBytesException reached) {
      return new ResponseTooLargeException(operationId, response.status(), reached);
    }
    return ofInputOutput(
        operationId,
        "got only part of the response",
        true,
        failure,
        text -> response.headers().masked(MESSAGE, text));
  }

  static RuntimeException unchecked(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
  }

  private static ApiException ofInputOutput(
      String operationId,
      String what,
      boolean sent,
      IOException thrown,
      UnaryOperator<String> masking) {
    IOException failure = shown(thrown, masking);
    if (thrown instanceof HttpTimeoutException || thrown instanceof SocketTimeoutException) {
      return new CallTimeoutException(operationId, sent, failure);
    }
    if (thrown instanceof InterruptedIOException || Interrupt.isCauseOf(thrown)) {
      return new CallInterruptedException(operationId, sent, failure);
    }
    if (failure instanceof ProxyException refusal) {
      return new ConnectionException(
          operationId,
          operationId + " " + what + ": " + failure.getMessage(),
          sent,
          refusal.isLasting(),
          failure);
    }
    String lasting = lastingFault(thrown);
    String kind = thrown.getClass() == IOException.class
        ? ""
        : " (" + thrown.getClass().getSimpleName() + ")";
    return new ConnectionException(
        operationId, operationId + " " + what + lasting + kind, sent, !lasting.isEmpty(), failure);
  }

  /**
   * The failure, or what it says in plain text: messages of the JDK and of other transports may
   * quote the peer, as a certificate's names, or a secret.
   */
  private static IOException shown(IOException failure, UnaryOperator<String> masking) {
    if (failure instanceof ProxyException || isPlain(failure, MOST_CAUSES, masking)) {
      return failure;
    }
    String message = failure.getMessage();
    IOException plain = new IOException(failure.getClass().getName()
        + (message == null ? "" : ": " + ShownText.of(masking.apply(message))));
    plain.setStackTrace(failure.getStackTrace());
    return plain;
  }

  private static boolean isPlain(
      @Nullable Throwable failure, int causes, UnaryOperator<String> masking) {
    if (failure == null) {
      return true;
    }
    String message = failure.getMessage();
    boolean plain = causes > 0
        && (message == null
            || (ShownText.isPlain(message) && masking.apply(message).equals(message)))
        && isPlain(failure.getCause(), causes - 1, masking);
    for (Throwable suppressed : failure.getSuppressed()) {
      plain = plain && isPlain(suppressed, causes - 1, masking);
    }
    return plain;
  }

  /**
   * Returns whether a transport can only fail so before the first byte of a request is on its way.
   */
  static boolean neverConnected(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof HttpConnectTimeoutException
          || cause instanceof NoRouteToHostException
          || cause instanceof UnknownHostException
          || cause instanceof UnresolvedAddressException
          || cause instanceof SSLHandshakeException) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what is wrong with TLS and will be so the next time: the server will show the same
   * certificate again, and an algorithm, a key or a trusted certificate that the settings lack
   * stays away. Empty for what may pass.
   */
  private static String lastingFault(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException
          || cause instanceof CertPathBuilderException
          || cause instanceof CertPathValidatorException
          || cause instanceof SSLPeerUnverifiedException) {
        return ": its certificate was not accepted";
      }
      if (cause instanceof GeneralSecurityException && !isOfARecord(cause)) {
        return ": the settings of TLS cannot be used";
      }
    }
    return "";
  }

  /** Returns whether bytes that were damaged on their way may lead to it. */
  private static boolean isOfARecord(Throwable failure) {
    return failure instanceof BadPaddingException
        || failure instanceof IllegalBlockSizeException
        || failure instanceof SignatureException;
  }

  private static String from(@Nullable TransportRequest sent) {
    if (sent == null) {
      return "";
    }
    URI uri = sent.uri();
    return " from " + uri.getHost() + ":" + Endpoint.port(uri);
  }
}
