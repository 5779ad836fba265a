package dev.apiscribe.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;
import wiremock.jakarta.servlet.http.HttpServletRequest;

/** The body of a request, which is kept as it arrives, up to the limit. No thread waits for it. */
final class ReceivedBody implements ReadListener {
  private static final String ATTRIBUTE = ReceivedBody.class.getName();
  private static final int PIECE = 8 << 10;

  private final RequestCapacity capacity;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
  private long size;
  private @Nullable Refusal refusal;
  private @Nullable ServletInputStream in;
  private @Nullable AsyncContext context;

  private ReceivedBody(RequestCapacity capacity) {
    this.capacity = capacity;
  }

  /** Returns the body of a request; null before it is read. */
  static @Nullable ReceivedBody of(HttpServletRequest request) {
    return (ReceivedBody) request.getAttribute(ATTRIBUTE);
  }

  /** Adds an empty body to a request. */
  static ReceivedBody add(HttpServletRequest request, RequestCapacity capacity) {
    ReceivedBody body = new ReceivedBody(capacity);
    request.setAttribute(ATTRIBUTE, body);
    return body;
  }

  /** Refuses the request as too large, without a look at its body. */
  void refuseUnread() {
    tooLarge();
  }

  /** Reads the body, and then has the request handled again. */
  void read(HttpServletRequest request) throws IOException {
    context = request.startAsync();
    context.setTimeout(0); // The idle time of the connection is limited.
    in = request.getInputStream();
    in.setReadListener(this);
  }

  /** Returns why the body cannot be used; empty when it can. */
  Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** Returns what was kept. */
  byte[] bytes() {
    return kept.toByteArray();
  }

  /** Gives back what it holds. */
  void release() {
    capacity.release(kept.size());
    kept.reset();
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] piece = new byte[PIECE];
    while (in != null && in.isReady()) {
      int count = in.read(piece);
      if (count < 0) {
        return;
      }
      keep(piece, count);
      if (!capacity.isReadOn(size)) {
        end();
        return;
      }
    }
  }

  private void keep(byte[] piece, int count) {
    size += count;
    if (refusal != null) {
      return;
    }
    if (size > capacity.body()) {
      release();
      tooLarge();
    } else if (capacity.take(kept.size(), count)) {
      kept.write(piece, 0, count);
    } else {
      release();
      refuse(503, "cannot be held beside those that are served now, try again");
    }
  }

  @Override
  public void onAllDataRead() {
    end();
  }

  @Override
  public void onError(Throwable failure) {
    if (refusal == null) {
      if (failure instanceof TimeoutException) {
        refuse(408, "did not arrive in time");
      } else {
        refuse(400, "ends early, or is not chunked as HTTP/1.1 has it");
      }
    }
    end();
  }

  private void end() {
    in = null;
    if (context != null) {
      context.dispatch();
    }
  }

  private void tooLarge() {
    refuse(413, "is larger than " + capacity.body() + " bytes");
  }

  private void refuse(int status, String message) {
    refusal = Refusal.of(status, List.of(new RequestError("body", message)));
  }
}
