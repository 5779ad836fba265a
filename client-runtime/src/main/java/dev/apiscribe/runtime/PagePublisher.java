package dev.apiscribe.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The items of a long list, which arrive page by page, for subscribers by the rules of Reactive
 * Streams. A page is asked for when a subscriber wants more items than have arrived, and one page
 * at a time is in memory. Each subscriber begins at the first page, and is called by daemon
 * threads.
 *
 * <p>A subscriber is told the exception of the call that fails; {@link ApiException#page()} says at
 * which page. A server that leads back to an earlier page ends the reading with
 * {@link IncompletePagesException}. Cancelling the subscription cancels the call that runs.
 *
 * @param <T> the body of a page
 * @param <I> an item
 */
public final class PagePublisher<T, I> implements Flow.Publisher<I> {
  private final Call<T> first;
  private final PageRule<T, I> rule;
  private final RequestOptions options;

  PagePublisher(Call<T> first, PageRule<T, I> rule, RequestOptions options) {
    this.first = first;
    this.rule = rule;
    this.options = options;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super I> subscriber) {
    subscribe(subscriber, page -> page.items().iterator());
  }

  /** Returns a publisher of the pages themselves, with their responses. */
  public Flow.Publisher<Page<T, I>> pages() {
    return subscriber -> subscribe(subscriber, page -> List.of(page).iterator());
  }

  /**
   * Hands each item to the consumer, one at a time. The future completes behind the last item, or
   * fails with what a subscriber would be told, or with what the consumer throws. Cancelling it
   * ends the reading.
   */
  public CompletableFuture<Void> forEach(Consumer<? super I> consumer) {
    Objects.requireNonNull(consumer, "consumer");
    CompletableFuture<Void> end = new CompletableFuture<>();
    subscribe(new Flow.Subscriber<>() {
      @Override
      public void onSubscribe(Flow.Subscription subscription) {
        end.whenComplete((nothing, failure) -> subscription.cancel());
        subscription.request(Long.MAX_VALUE);
      }

      @Override
      public void onNext(I item) {
        consumer.accept(item);
      }

      @Override
      public void onError(Throwable failure) {
        end.completeExceptionally(failure);
      }

      @Override
      public void onComplete() {
        end.complete(null);
      }
    });
    return end;
  }

  private <E> void subscribe(
      Flow.Subscriber<? super E> subscriber, Function<Page<T, I>, Iterator<? extends E>> elements) {
    Objects.requireNonNull(subscriber, "subscriber");
    new PageSubscription<>(new PageReader<>(first, rule), options, elements, subscriber).start();
  }
}
