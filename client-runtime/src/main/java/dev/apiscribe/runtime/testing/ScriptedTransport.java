package dev.apiscribe.runtime.testing;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A transport that returns scripted responses without a network, and records the requests.
 *
 * <pre>{@code
 * ScriptedTransport server = new ScriptedTransport()
 *     .respond(503, "text/plain", "overloaded")
 *     .respond(201, "application/json", "{\"log_group_id\": \"b6b9332b\"}");
 * LtsClient lts = LtsClient.builder().endpoint(anywhere).projectId(project).transport(server).time(new ManualTime()).build();
 * }</pre>
 *
 * <p>Safe for concurrent use; the script is followed in the order in which requests arrive.
 */
public final class ScriptedTransport implements Transport {
  private final Deque<Transport> script = new ArrayDeque<>();
  private final List<TransportRequest> requests = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  /** Creates a transport without a response. */
  public ScriptedTransport() {}

  /** Adds a response without headers and without a body. */
  public ScriptedTransport respond(int status) {
    return respond(status, Headers.none(), "");
  }

  /** Adds a documented response, with its status. */
  public ScriptedTransport respond(DocumentedResponse response) {
    return respond(response.status(), response.mediaType(), response.json());
  }

  /** Adds a response with this Content-Type, its body in UTF-8. */
  public ScriptedTransport respond(int status, String mediaType, String body) {
    return respond(status, Headers.of(Map.of("Content-Type", List.of(mediaType))), body);
  }

  /**
   * Adds a response.
   *
   * @param body sent in UTF-8
   */
  public ScriptedTransport respond(int status, Headers headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return then(request -> new TransportResponse(status, headers, new ByteArrayInputStream(bytes)));
  }

  /** Adds a failure, as of a network. */
  public ScriptedTransport fail(IOException failure) {
    return then(request -> {
      throw failure;
    });
  }

  /** Adds a transport for one request. */
  public synchronized ScriptedTransport then(Transport next) {
    script.add(next);
    return this;
  }

  /**
   * Returns the requests so far, as they would have been sent: with credentials, which their texts
   * hide.
   */
  public synchronized List<TransportRequest> requests() {
    return List.copyOf(requests);
  }

  /** Returns their bodies, read to the end as UTF-8; empty for a request without a body. */
  public synchronized List<String> bodies() {
    return List.copyOf(bodies);
  }

  /** Fails with {@link AssertionError} when the script is at its end. */
  @Override
  public TransportResponse exchange(TransportRequest request)
      throws IOException, InterruptedException {
    return next(request, ReadBody.of(request.content())).exchange(request);
  }

  private synchronized Transport next(TransportRequest request, String body) {
    requests.add(request);
    bodies.add(body);
    Transport next = script.poll();
    if (next == null) {
      throw new AssertionError("the script has " + (requests.size() - 1)
          + " responses, and there is another request: " + request);
    }
    return next;
  }
}
