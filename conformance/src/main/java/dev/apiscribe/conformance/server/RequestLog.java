package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.wire.RecordedRequest;
import dev.apiscribe.runtime.Headers;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps what arrives until it is taken. */
public final class RequestLog implements ServerObserver {
  private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

  private record Entry(String method, String target, Headers headers, ByteArrayOutputStream body) {}

  @Override
  public OutputStream arrived(String method, String target, Headers headers) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    entries.add(new Entry(method, target, headers, body));
    return body;
  }

  /** Returns what has arrived since this was asked last, with as much of the bodies as was read. */
  public List<RecordedRequest> take() {
    List<RecordedRequest> taken = new ArrayList<>();
    for (Entry next = entries.poll(); next != null; next = entries.poll()) {
      taken.add(new RecordedRequest(
          next.method(), next.target(), next.headers(), next.body().toByteArray()));
    }
    return taken;
  }
}
