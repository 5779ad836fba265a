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
 * Answers requests by a script, without a network, and remembers them.
 *
 * <pre>{@code
 * ScriptedTransport server = new ScriptedTransport()
 *     .answer(503, "text/plain", "overloaded")
 *     .answer(201, "application/json", "{\"log_group_id\": \"b6b9332b\"}");
 * LtsClient lts = LtsClient.builder().endpoint(anywhere).projectId(project).transport(server).time(new ManualTime()).build();
 * }</pre>
 *
 * <p>Safe for concurrent use; the script is followed in the order in which requests arrive.
 */
public final class ScriptedTransport implements Transport {
  private final Deque<Transport> script = new ArrayDeque<>();
  private final List<TransportRequest> requests = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  /** Without an answer yet. */
  public ScriptedTransport() {}

  public ScriptedTransport answer(int status) {
    return this.answer(status, Headers.none(), "");
  }

  /** What a document prints, with its status. */
  public ScriptedTransport answer(DocumentedResponse answer) {
    return this.answer(answer.status(), answer.mediaType(), answer.json());
  }

  public ScriptedTransport answer(int status, String mediaType, String body) {
    return this.answer(status, Headers.of(Map.of("Content-Type", List.of(mediaType))), body);
  }

  /**
   * @param body sent in UTF-8
   */
  public ScriptedTransport answer(int status, Headers headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return this.then(
        request -> new TransportResponse(status, headers, new ByteArrayInputStream(bytes)));
  }

  /** The next request ends in this failure, as that of a network would. */
  public ScriptedTransport fail(IOException failure) {
    return this.then(request -> {
      throw failure;
    });
  }

  /** The next request is answered by this transport. */
  public synchronized ScriptedTransport then(Transport next) {
    this.script.add(next);
    return this;
  }

  /** The requests so far, as they would have been sent: with credentials, which their texts do not show. */
  public synchronized List<TransportRequest> requests() {
    return List.copyOf(this.requests);
  }

  /** Their bodies, read as UTF-8 and to the end; empty for a request without one. */
  public synchronized List<String> bodies() {
    return List.copyOf(this.bodies);
  }

  /** Fails with {@link AssertionError} when the script is at its end. */
  @Override
  public TransportResponse exchange(TransportRequest request)
      throws IOException, InterruptedException {
    return this.next(request, ReadBody.of(request.content())).exchange(request);
  }

  private synchronized Transport next(TransportRequest request, String body) {
    this.requests.add(request);
    this.bodies.add(body);
    Transport next = this.script.poll();
    if (next == null) {
      throw new AssertionError("the script has " + (this.requests.size() - 1)
          + " responses, and there is another request: " + request);
    }
    return next;
  }
}
