package dev.apiscribe.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of a long list, which arrive page by page. A page is asked for when its first item is
 * needed, and one page at a time is in memory. Each iterator begins at the first page, and may be
 * used by one thread at a time.
 *
 * <p>Asking for an item, or whether there is one, throws the exception of the call that fails;
 * {@link ApiException#page()} says at which page. Asking the same iterator again repeats that call.
 * A server that leads back to an earlier page ends the reading with
 * {@link IncompletePagesException}.
 *
 * @param <T> the body of a page
 * @param <I> an item
 */
public final class PageIterable<T, I> implements Iterable<I> {
  private final Call<T> first;
  private final PageRule<T, I> rule;
  private final RequestOptions options;

  PageIterable(Call<T> first, PageRule<T, I> rule, RequestOptions options) {
    this.first = first;
    this.rule = rule;
    this.options = options;
  }

  /** Returns the items from the first page on. */
  @Override
  public Iterator<I> iterator() {
    return new ItemIterator();
  }

  /** Works like {@link #iterator()}. */
  public Stream<I> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
  }

  /** Returns the pages themselves, with their responses, from the first on. */
  public Iterable<Page<T, I>> pages() {
    return PageIterator::new;
  }

  private final class PageIterator implements Iterator<Page<T, I>> {
    private final PageReader<T, I> reader = new PageReader<>(first, rule);

    @Override
    public boolean hasNext() {
      return !reader.isOver();
    }

    @Override
    public Page<T, I> next() {
      if (reader.isOver()) {
        throw new NoSuchElementException("the last page has been read");
      }
      try {
        return reader.read(reader.call().send(options));
      } catch (ApiException e) {
        reader.failed(e);
        throw e;
      }
    }
  }

  private final class ItemIterator implements Iterator<I> {
    private final PageIterator pages = new PageIterator();
    private Iterator<I> items = Collections.emptyIterator();

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && pages.hasNext()) {
        items = pages.next().items().iterator();
      }
      return items.hasNext();
    }

    @Override
    public I next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the last item has been read");
      }
      return items.next();
    }
  }
}
