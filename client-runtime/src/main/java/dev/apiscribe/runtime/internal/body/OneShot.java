package dev.apiscribe.runtime.internal.body;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Something that can be used once. */
public final class OneShot<T> {
  private final AtomicReference<T> source;

  public OneShot(T source) {
    this.source = new AtomicReference<>(source);
  }

  public T take() {
    T taken = source.getAndSet(null);
    if (taken == null) {
      throw new IllegalStateException("this body can be sent only once, and was");
    }
    return taken;
  }

  /** Null when it was taken before. */
  public @Nullable T takeUnused() {
    return source.getAndSet(null);
  }
}
