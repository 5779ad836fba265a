package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Parameter.Location;
import dev.apiscribe.runtime.internal.http.PercentEncoding;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what calls do to the logger {@code dev.apiscribe.client}: a line per attempt at DEBUG,
 * with the headers and what is masked by which rule at TRACE. Paths are shown as templates, and
 * neither bodies nor values nor secrets are shown at any level; of an error, what the server says
 * of it, with the secrets of the call masked.
 */
final class CallLog {
  private static final Logger LOG = System.getLogger("dev.apiscribe.client");

  private CallLog() {}

  static boolean isOn() {
    return LOG.isLoggable(Level.DEBUG);
  }

  static void write(CallEvent event) {
    if (!LOG.isLoggable(Level.DEBUG)) {
      return;
    }
    if (event instanceof CallEvent.AttemptStarted attempt) {
      LOG.log(
          Level.TRACE,
          () -> start(event) + "attempt " + attempt.attempt() + ", sending " + attempt.request());
    } else if (event instanceof CallEvent.AttemptEnded attempt) {
      LOG.log(
          Level.DEBUG,
          () -> start(event) + "attempt " + attempt.attempt() + ", " + outcome(attempt));
    } else if (event instanceof CallEvent.Retrying retry) {
      LOG.log(
          Level.DEBUG, () -> start(event) + "trying again in " + retry.pause().toMillis() + " ms");
    } else if (event instanceof CallEvent.Ended end
        && end.failure() != null
        && end.attempts() == 0) {
      LOG.log(
          Level.DEBUG, () -> start(event) + "failed before it was sent: " + kind(end.failure()));
    } else if (event instanceof CallEvent.Ended end
        && end.failure() != null
        && !isOurs(end.failure())) {
      // An interceptor around the call may have thrown it, of which no attempt tells.
      LOG.log(Level.DEBUG, () -> start(event) + "ended by " + kind(end.failure()));
    }
  }

  static void unencrypted(URI endpoint) {
    LOG.log(
        Level.WARNING,
        () -> "credentials are sent unencrypted to " + Endpoint.origin(endpoint)
            + ": use https, or call allowInsecure()");
  }

  static void failed(CallListener listener, Throwable failure) {
    LOG.log(
        Level.WARNING,
        () -> "a listener of type " + listener.getClass().getName() + " failed: " + kind(failure));
  }

  /** Tells what is masked of a request, and returns where to tell the rest; null above TRACE. */
  static @Nullable MaskingLog ofMasking(CallEvent.AttemptStarted event) {
    if (!LOG.isLoggable(Level.TRACE)) {
      return null;
    }
    String attempt = start(event) + "attempt " + event.attempt() + ", ";
    MaskingLog log = new MaskingLog(line -> LOG.log(Level.TRACE, attempt + line));
    TransportRequest request = event.request();
    for (Parameter parameter : event.operation().parameters()) {
      if (parameter.location() == Location.PATH || isInQuery(parameter, request.uri())) {
        log.tell(
            parameter.toString(),
            parameter.isSecret() ? MaskingRule.SECRET_PARAMETER : MaskingRule.NEVER_SHOWN);
      }
    }
    if (request.content() != null) {
      log.tell("request body", MaskingRule.NEVER_SHOWN);
    }
    request.headers().tellMasked("header ", log);
    return log;
  }

  private static boolean isInQuery(Parameter parameter, URI uri) {
    return parameter.location() == Location.QUERY
        && ("&" + uri.getRawQuery()).contains("&" + PercentEncoding.encode(parameter.name()) + "=");
  }

  private static String start(CallEvent event) {
    return String.format(Locale.ROOT, "call %d %s: ", event.callId(), event.operation());
  }

  private static String outcome(CallEvent.AttemptEnded attempt) {
    String end =
        attempt.failure() == null ? "returned " + attempt.status() : kind(attempt.failure());
    return end + " after " + attempt.duration().toMillis() + " ms";
  }

  /** The messages of other exceptions than ours may hold anything. */
  private static String kind(@Nullable Throwable failure) {
    if (failure == null) {
      return "unknown";
    }
    return failure.getClass().getSimpleName()
        + (isOurs(failure) ? ": " + failure.getMessage() : "");
  }

  private static boolean isOurs(Throwable failure) {
    return failure.getClass().getPackageName().equals("dev.apiscribe.runtime");
  }
}
