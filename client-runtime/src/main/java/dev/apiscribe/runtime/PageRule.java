package dev.apiscribe.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an operation brings a long list page by page: where a page has its items, and how the next
 * one is asked for. Immutable: every method that says more returns another rule.
 *
 * @param <T> the body of a page
 * @param <I> an item
 */
public final class PageRule<T, I> {
  private final Function<? super T, ? extends @Nullable List<I>> items;
  private final String parameter;
  private final Continuation<T, I> continuation;
  private final @Nullable Function<? super T, @Nullable Boolean> more;
  private final @Nullable Function<? super T, ? extends @Nullable Number> total;
  private final @Nullable PageSize size;

  private PageRule(
      Function<? super T, ? extends @Nullable List<I>> items,
      String parameter,
      Continuation<T, I> continuation,
      @Nullable Function<? super T, @Nullable Boolean> more,
      @Nullable Function<? super T, ? extends @Nullable Number> total,
      @Nullable PageSize size) {
    this.items = items;
    this.parameter = parameter;
    this.continuation = continuation;
    this.more = more;
    this.total = total;
    this.size = size;
  }

  /**
   * Creates a rule whose pages begin behind an item: the last one of the page before. An empty page
   * is the last.
   *
   * @param items of a page; null for none
   * @param parameter of the query or a header, which is not sent for the first page unless the
   *     caller sets it
   * @param value what the parameter says of an item
   */
  public static <T, I> PageRule<T, I> afterItem(
      Function<? super T, ? extends @Nullable List<I>> items,
      String parameter,
      Function<? super I, ? extends @Nullable Object> value) {
    return rule(items, parameter, new Continuation<>(value, null, null, false));
  }

  /**
   * Creates a rule whose pages say where the next one begins. A page without a token, or with an
   * empty one, is the last.
   *
   * @param items of a page; null for none
   * @param parameter of the query or a header, which is not sent for the first page unless the
   *     caller sets it
   * @param token where the next page begins
   */
  public static <T, I> PageRule<T, I> afterToken(
      Function<? super T, ? extends @Nullable List<I>> items,
      String parameter,
      Function<? super T, ? extends @Nullable Object> token) {
    return rule(items, parameter, new Continuation<>(null, token, null, false));
  }

  /**
   * Creates a rule whose pages begin at the index of an item. An empty page is the last.
   *
   * @param items of a page; null for none
   * @param parameter of the query or a header
   * @param first the index of the first item: that of the first page, unless the caller sets it
   */
  public static <T, I> PageRule<T, I> byOffset(
      Function<? super T, ? extends @Nullable List<I>> items, String parameter, long first) {
    return rule(items, parameter, new Continuation<>(null, null, first, false));
  }

  /**
   * Creates a rule whose pages have numbers. An empty page is the last.
   *
   * @param items of a page; null for none
   * @param parameter of the query or a header
   * @param first the number of the first page, unless the caller sets it
   */
  public static <T, I> PageRule<T, I> byNumber(
      Function<? super T, ? extends @Nullable List<I>> items, String parameter, long first) {
    return rule(items, parameter, new Continuation<>(null, null, first, true));
  }

  private static <T, I> PageRule<T, I> rule(
      Function<? super T, ? extends @Nullable List<I>> items,
      String parameter,
      Continuation<T, I> continuation) {
    return new PageRule<>(items, parameter, continuation, null, null, null);
  }

  /** Adds a flag: a page without it, or where it is false, is the last. */
  public PageRule<T, I> more(Function<? super T, @Nullable Boolean> flag) {
    return new PageRule<>(items, parameter, continuation, flag, total, size);
  }

  /** Adds the number of all items: the page that reaches it is the last. */
  public PageRule<T, I> total(Function<? super T, ? extends @Nullable Number> count) {
    return new PageRule<>(items, parameter, continuation, more, count, size);
  }

  /**
   * Adds the parameter that says how many items a page has: one with fewer is the last.
   *
   * @param name of a parameter of the query or a header
   * @param standard what the server takes where the caller sets none; null if that is not known
   */
  public PageRule<T, I> size(String name, @Nullable Long standard) {
    return new PageRule<>(
        items, parameter, continuation, more, total, new PageSize(name, standard));
  }

  List<I> items(T body) {
    List<I> page = items.apply(body);
    return page == null ? List.of() : page;
  }

  String parameter() {
    return parameter;
  }

  Continuation<T, I> continuation() {
    return continuation;
  }

  /** Null where no flag says whether there are more pages. */
  @Nullable
  Boolean more(T body) {
    return more == null ? null : Boolean.TRUE.equals(more.apply(body));
  }

  /** Null where no page says how many items there are. */
  @Nullable
  Number total(T body) {
    return total == null ? null : total.apply(body);
  }

  @Nullable
  PageSize size() {
    return size;
  }

  /**
   * What the next page begins with: one of the first three.
   *
   * @param first the index of the first item, or the number of the first page
   */
  record Continuation<T, I>(
      @Nullable Function<? super I, ? extends @Nullable Object> item,
      @Nullable Function<? super T, ? extends @Nullable Object> token,
      @Nullable Long first,
      boolean byNumber) {}

  /** The parameter that says how many items a page has, and what is sent without it. */
  record PageSize(String parameter, @Nullable Long standard) {}
}
