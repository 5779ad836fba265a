package dev.apiscribe.review.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a response, up to a bound: where it is passed, the rest is not read. */
final class BoundedBody implements HttpResponse.BodySubscriber<BoundedBody.Bytes> {
  /** @param complete whether these are all bytes */
  record Bytes(byte[] bytes, boolean complete) {
    /** Fails when they are not what the encoding says. Unpacks no more than the bound. */
    Bytes unpacked(String encoding, int most) throws IOException {
      String coding = encoding.strip().toLowerCase(Locale.ROOT);
      if (coding.isEmpty() || coding.equals("identity")) {
        return this;
      } else if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
        throw new IOException("the content coding " + coding);
      }
      if (!complete) {
        return this;
      }
      try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        byte[] read = plain.readNBytes(most);
        return new Bytes(read, plain.read() < 0);
      }
    }
  }

  private final int most;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<Bytes> body = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  BoundedBody(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<Bytes> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    begun.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      int room = most - read.size();
      byte[] bytes = new byte[Math.min(room, part.remaining())];
      boolean more = part.remaining() > room;
      part.get(bytes);
      read.write(bytes, 0, bytes.length);
      if (more) {
        if (subscription != null) {
          subscription.cancel();
        }
        body.complete(new Bytes(read.toByteArray(), false));
        return;
      }
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(new Bytes(read.toByteArray(), true));
  }
}
