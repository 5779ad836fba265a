package dev.apiscribe.runtime;

import dev.apiscribe.runtime.PageRule.Continuation;
import dev.apiscribe.runtime.PageRule.PageSize;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where one reading of pages is. Keeps the page before, and none earlier. */
final class PageReader<T, I> {
  private final Call<T> first;
  private final PageRule<T, I> rule;
  private long number;
  private long count;
  private boolean over;
  /** The value that asks for the next page; null for that of the caller. */
  private @Nullable Object start;

  private @Nullable List<I> before;
  // Brent's search for a cycle: each value is compared with one that is kept, and a later one is
  // kept whenever twice as many values have come.
  private @Nullable String kept;
  private long sinceKept;
  private long keptFor = 1;

  PageReader(Call<T> first, PageRule<T, I> rule) {
    this.first = first;
    this.rule = rule;
  }

  boolean isOver() {
    return over;
  }

  /** Returns the call of the next page. */
  Call<T> call() {
    Call<T> call = first.copy();
    return start == null ? call : call.with(rule.parameter(), start);
  }

  /** Notes at which page a call has failed. */
  void failed(Throwable failure) {
    if (failure instanceof ApiException e) {
      e.endsPage(first.operationId(), number + 1);
    }
  }

  /** Reads the response to {@link #call()}, and moves on. */
  Page<T, I> read(Response<T> response) {
    List<I> items = rule.items(response.body());
    count += items.size();
    Object next = next(response.body(), items);
    if (next != null) {
      refuseRepetition(next, items);
    }
    number++;
    start = next;
    over = next == null;
    before = items;
    return new Page<>(number, response, items, Optional.ofNullable(next).map(Object::toString));
  }

  /** Null behind the last page. */
  private @Nullable Object next(T body, List<I> items) {
    Boolean more = rule.more(body);
    if (Boolean.FALSE.equals(more) || isShort(items)) {
      return null;
    }
    Continuation<T, I> continuation = rule.continuation();
    Long index = continuation.first();
    if (index != null) {
      return counted(body, items, index, more);
    }
    Function<? super T, ? extends @Nullable Object> token = continuation.token();
    Object next = token == null ? ofLast(continuation, items) : token.apply(body);
    if (next != null && !next.toString().isEmpty()) {
      return token == null && isComplete(body, count) ? null : next;
    }
    if (more != null || (token == null && !items.isEmpty())) {
      throw refusal(" has more, and does not say where");
    }
    return null;
  }

  private @Nullable Object ofLast(Continuation<T, I> continuation, List<I> items) {
    Function<? super I, ? extends @Nullable Object> item = continuation.item();
    return items.isEmpty() || item == null ? null : item.apply(items.get(items.size() - 1));
  }

  private @Nullable Object counted(T body, List<I> items, long first, @Nullable Boolean more) {
    boolean byNumber = rule.continuation().byNumber();
    long at = number(rule.parameter(), start == null ? start() : start, first);
    if (byNumber) {
      boolean ends = (items.isEmpty() && more == null) || isComplete(body, count);
      return ends ? null : (Object) (at + 1);
    }
    if (items.isEmpty() && more != null) {
      throw refusal(" has more, and does not say where");
    }
    long next = at + items.size();
    return items.isEmpty() || isComplete(body, next - first) ? null : (Object) next;
  }

  private boolean isComplete(T body, long read) {
    Number total = rule.total(body);
    return total != null && read >= total.longValue();
  }

  private boolean isShort(List<I> items) {
    PageSize size = rule.size();
    if (size == null) {
      return false;
    }
    long standard = size.standard() == null ? 0 : size.standard();
    return items.size() < number(size.parameter(), first.value(size.parameter()), standard);
  }

  /** Returns a number that the caller may have set as a text. */
  private static long number(String parameter, @Nullable Object set, long otherwise) {
    try {
      return set == null ? otherwise : Long.parseLong(set.toString());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          parameter + ": expected a whole number, from which the pages are counted", e);
    }
  }

  private void refuseRepetition(Object next, List<I> items) {
    if (rule.continuation().first() != null) {
      if (items.equals(before)) {
        throw refusal(" is the same as the page before");
      }
      return;
    }
    String text = next.toString();
    if (text.equals(kept == null ? String.valueOf(start()) : kept)) {
      throw refusal(" leads back to an earlier page");
    }
    sinceKept++;
    if (sinceKept == keptFor) {
      kept = text;
      keptFor *= 2;
      sinceKept = 0;
    }
  }

  /** Returns the value that the first page was asked for with. */
  private @Nullable Object start() {
    return first.value(rule.parameter());
  }

  private IncompletePagesException refusal(String what) {
    IncompletePagesException refusal =
        new IncompletePagesException(first.operationId(), ": the page" + what);
    refusal.endsPage(first.operationId(), number + 1);
    return refusal;
  }
}
