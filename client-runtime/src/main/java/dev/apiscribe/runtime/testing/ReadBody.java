package dev.apiscribe.runtime.testing;

import dev.apiscribe.runtime.RequestBody;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A request's body, read to its end as a server does. */
final class ReadBody implements Flow.Subscriber<ByteBuffer> {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<String> text = new CompletableFuture<>();

  private ReadBody() {}

  /** In UTF-8; empty when there is none. */
  static String of(@Nullable RequestBody content) throws IOException, InterruptedException {
    if (content == null) {
      return "";
    }
    ReadBody body = new ReadBody();
    content.publisher().subscribe(body);
    try {
      return body.text.get();
    } catch (ExecutionException e) {
      throw new IOException("the body broke off", e.getCause());
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(ByteBuffer piece) {
    byte[] part = new byte[piece.remaining()];
    piece.get(part);
    bytes.writeBytes(part);
  }

  @Override
  public void onError(Throwable failure) {
    text.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    text.complete(bytes.toString(StandardCharsets.UTF_8));
  }
}
