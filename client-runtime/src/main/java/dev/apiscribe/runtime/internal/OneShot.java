package dev.apiscribe.runtime.internal;

import java.util.concurrent.atomic.AtomicReference;

/** Something that can be used once. */
public final class OneShot<T> {
  private final AtomicReference<T> source;

  public OneShot(T source) {
    this.source = new AtomicReference<>(source);
  }

  public T take() {
    T taken = this.source.getAndSet(null);
    if (taken == null) {
      throw new IllegalStateException("this body can be sent only once, and was");
    }
    return taken;
  }
}
