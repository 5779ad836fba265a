package dev.apiscribe.runtime;

import java.util.List;
import java.util.Optional;

/**
 * One page of a long list. Immutable.
 *
 * @param <T> the body of the response
 * @param <I> an item
 */
public final class Page<T, I> {
  private final long number;
  private final Response<T> response;
  private final List<I> items;
  private final Optional<String> next;

  Page(long number, Response<T> response, List<I> items, Optional<String> next) {
    this.number = number;
    this.response = response;
    this.items = items;
    this.next = next;
  }

  /** Returns the number of the page in this reading, from 1. */
  public long number() {
    return number;
  }

  /** Returns the items; none where the response has no list. */
  public List<I> items() {
    return items;
  }

  /** Returns the response that brought the page, with its status, headers and body. */
  public Response<T> response() {
    return response;
  }

  /**
   * Returns the value of the parameter that asks for the next page, to go on there later; empty for
   * the last page.
   */
  public Optional<String> next() {
    return next;
  }

  @Override
  public String toString() {
    return "page " + number + " of " + response.operationId() + " with " + items.size() + " items";
  }
}
