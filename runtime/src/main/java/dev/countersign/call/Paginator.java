package dev.countersign.call;

import dev.countersign.CountersignException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All elements of an answer that comes in pages; immutable, each iteration starts anew.
 *
 * <p>Nothing is asked for before it is needed: the first page with the first element, each further one
 * once the elements before it are used up. Each page is a call of its own, attempted again like any
 * other. An iteration that met a failure can go on: it asks for the same page again.
 *
 * <pre>{@code
 * for (UHostImageSet image : uhost.describeImagePaginator(request)) {
 *   System.out.println(image.imageId());
 * }
 * }</pre>
 *
 * @param <R> the response, which is a page
 * @param <T> an element
 */
public final class Paginator<R, T> implements Iterable<T> {
  private final InFlight inFlight;
  private final String action;
  private final Supplier<PageRun<?, R>> runs;
  private final Function<? super R, ? extends List<T>> items;

  private Paginator(
      InFlight inFlight,
      String action,
      Supplier<PageRun<?, R>> runs,
      Function<? super R, ? extends List<T>> items) {
    this.inFlight = inFlight;
    this.action = action;
    this.runs = runs;
    this.items = items;
  }

  /**
   * Pages through an action.
   *
   * @param <Q> the request
   * @param <R> the response, which is a page
   * @param <T> an element
   * @param calls the action and its first request
   * @param items reads the elements of a page
   * @param order how pages follow each other
   * @return the paginator; nothing is called yet
   */
  public static <Q extends ActionRequest<R>, R, T> Paginator<R, T> of(
      RepeatedCall<Q, R> calls,
      Function<? super R, ? extends List<T>> items,
      PageOrder<Q, R> order) {
    return new Paginator<>(
        calls.inFlight(),
        calls.action(),
        () -> new PageRun<>(calls, items, order.begin()),
        Objects.requireNonNull(items, "items"));
  }

  /**
   * Goes through the elements.
   *
   * @return an iterator for one thread; it throws a {@link CountersignException} where a call fails
   */
  @Override
  public Iterator<T> iterator() {
    return new Elements<>(this.runs.get(), this.items);
  }

  /**
   * Goes through the elements.
   *
   * @return a sequential stream; what it skips at its end is never asked for
   */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /**
   * Goes through whole pages.
   *
   * @return the responses, the first one even where it holds no elements
   */
  public Iterable<R> pages() {
    return this.runs::get;
  }

  /**
   * Goes through whole pages.
   *
   * @return a sequential stream of responses
   */
  public Stream<R> pageStream() {
    return StreamSupport.stream(pages().spliterator(), false);
  }

  /**
   * Goes through whole pages without waiting, one at a time.
   *
   * <p>The next page is asked for once the consumer's stage is done. Cancelling the future, or closing
   * the client, ends the call in flight and cancels the stage that is waited for.
   *
   * @param consumer takes a page; its stage says whether to go on
   * @return completes with true after the last page, with false where the consumer ended it; or with
   *     what the consumer threw, or a {@link CountersignException}
   */
  public CompletableFuture<Boolean> forEachPageAsync(
      Function<? super R, ? extends CompletionStage<Boolean>> consumer) {
    Objects.requireNonNull(consumer, "consumer");
    return AsyncCall.start(new PageSteps<>(this.action, this.runs.get(), consumer), this.inFlight);
  }

  @Override
  public String toString() {
    return "Paginator{" + this.action + '}';
  }

  /** The elements of page after page. */
  private static final class Elements<R, T> implements Iterator<T> {
    private final Iterator<R> pages;
    private final Function<? super R, ? extends List<T>> items;
    private Iterator<T> ofPage = Collections.emptyIterator();

    Elements(Iterator<R> pages, Function<? super R, ? extends List<T>> items) {
      this.pages = pages;
      this.items = items;
    }

    @Override
    public boolean hasNext() {
      while (!this.ofPage.hasNext() && this.pages.hasNext()) {
        this.ofPage = this.items.apply(this.pages.next()).iterator();
      }
      return this.ofPage.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the element before was the last one");
      }
      return this.ofPage.next();
    }
  }
}
