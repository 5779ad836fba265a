package dev.apiscribe.iam;

import dev.apiscribe.runtime.RequestBody;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body for its hash, piece by piece: it need not fit into memory. */
final class BodyHash implements Flow.Subscriber<ByteBuffer> {
  private final MessageDigest digest = Sha256.digest();
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private volatile Flow.@Nullable Subscription subscription;

  private BodyHash() {}

  /** Waits until the body is read. */
  static String of(@Nullable RequestBody content) {
    if (content == null || content.length() == 0) {
      return Sha256.OF_NOTHING;
    }
    BodyHash hash = new BodyHash();
    content.publisher().subscribe(hash);
    return Sha256.hex(hash.await());
  }

  private byte[] await() {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Flow.Subscription running = subscription;
      if (running != null) {
        running.cancel();
      }
      Thread.currentThread().interrupt();
      throw new CompletionException("interrupted while the body was read for its signature", e);
    } catch (ExecutionException e) {
      throw new CompletionException("the body cannot be read for its signature", e.getCause());
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(ByteBuffer piece) {
    digest.update(piece);
  }

  @Override
  public void onError(Throwable failure) {
    result.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    result.complete(digest.digest());
  }
}
