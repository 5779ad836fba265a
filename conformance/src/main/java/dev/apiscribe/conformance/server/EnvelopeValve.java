package dev.apiscribe.conformance.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.catalina.Host;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The documented error body, where Tomcat itself refuses a request and has a page of its own. */
final class EnvelopeValve extends ErrorReportValve {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9a-fA-F]{2})");

  private final BiFunction<Integer, String, Map<?, ?>> envelope;

  /** @param envelope the error body for a status and a message */
  EnvelopeValve(BiFunction<Integer, String, Map<?, ?>> envelope) {
    this.envelope = envelope;
  }

  /**
   * Sets what a Tomcat needs to serve an API: ids with a slash, characters in a query that clients
   * send as they are, and this body in place of its own page.
   */
  void install(Connector connector, Host host) {
    connector.setEncodedSolidusHandling("passthrough");
    connector.setProperty("relaxedQueryChars", "\"<>[\\]^`{|}");
    for (Valve valve : host.getPipeline().getValves()) {
      if (valve instanceof ErrorReportValve) {
        host.getPipeline().removeValve(valve); // the one that Boot adds
      }
    }
    ((StandardHost) host).setErrorReportValveClass(EnvelopeValve.class.getName());
    host.getPipeline().addValve(this);
  }

  /**
   * Refuses parameters of a segment that are not percent-encoded: Tomcat leaves them aside, and
   * Spring fails on them.
   */
  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (response.getStatus() < 400 && MALFORMED.matcher(request.getRequestURI()).find()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      response.setError();
      report(request, response, null);
    } else {
      super.invoke(request, response);
    }
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    AtomicBoolean open = new AtomicBoolean(false);
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
    if (!open.get()) {
      return;
    }
    HttpStatus known = HttpStatus.resolve(status);
    String message = known == null ? "status " + status : known.getReasonPhrase();
    try {
      response.setContentType("application/json");
      response.getOutputStream().write(JSON.writeValueAsBytes(envelope.apply(status, message)));
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      getContainer().getLogger().debug("The client is gone, or the response was begun.", e);
    }
  }
}
