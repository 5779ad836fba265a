package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Parameter.Location;
import dev.apiscribe.runtime.json.JsonCodec;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One call of an operation. Not safe for concurrent use. */
public final class Call<T extends @Nullable Object> {
  private final ClientSettings settings;
  private final Operation<T> operation;
  private final @Nullable Object[] values;
  private @Nullable Object body;
  private @Nullable JsonCodec<?> bodyCodec;
  private List<String> bodyMediaTypes = List.of();

  Call(ClientSettings settings, Operation<T> operation) {
    this.settings = settings.of(operation);
    this.operation = operation;
    values = new @Nullable Object[operation.parameters().size()];
  }

  /**
   * Sets a path parameter.
   *
   * @param value null for none, which is refused together with all else that is missing when the
   *     call is sent
   */
  public Call<T> path(String name, @Nullable Object value) {
    return set(Location.PATH, name, value);
  }

  /**
   * Sets a query parameter.
   *
   * @param value null to leave the parameter out; an {@link Iterable} for an array
   */
  public Call<T> query(String name, @Nullable Object value) {
    return set(Location.QUERY, name, value);
  }

  /**
   * Sets a header parameter.
   *
   * @param value null to leave the header out; an {@link Iterable} for an array
   */
  public Call<T> header(String name, @Nullable Object value) {
    return set(Location.HEADER, name, value);
  }

  /**
   * Sets a cookie parameter.
   *
   * @param value null to leave the cookie out
   */
  public Call<T> cookie(String name, @Nullable Object value) {
    return set(Location.COOKIE, name, value);
  }

  /**
   * Sets the body.
   *
   * @param body a {@link RequestBody}; a Map, a List or another value, sent as JSON; null for none.
   *     A class that has a codec is better given with it: jackson-databind, which has to be added
   *     to the program, writes it otherwise
   */
  public Call<T> body(@Nullable Object body) {
    this.body = body;
    bodyCodec = null;
    bodyMediaTypes = List.of();
    return this;
  }

  /**
   * Sets the body, written by its codec.
   *
   * @param body sent as JSON where the operation takes it, else as a form; null for none
   */
  public <B> Call<T> body(JsonCodec<B> codec, @Nullable B body) {
    this.body = body;
    bodyCodec = codec;
    bodyMediaTypes = List.of();
    return this;
  }

  /**
   * Sets the body, written by its codec.
   *
   * @param body null for none
   * @param mediaTypes of JSON and forms in which the operation takes this body, the usual one
   *     first; {@link RequestOptions.Builder#bodyMediaType} chooses another. None for all of the
   *     operation
   */
  public <B> Call<T> body(JsonCodec<B> codec, @Nullable B body, String... mediaTypes) {
    this.body = body;
    bodyCodec = codec;
    bodyMediaTypes = List.of(mediaTypes);
    return this;
  }

  /**
   * Sends the request and waits for the response.
   *
   * @throws ApiException when the call does not bring a documented success
   * @throws IllegalArgumentException when a value cannot be sent, such as an empty path parameter;
   *     nothing was sent
   * @throws IllegalStateException when the client's configuration lacks a parameter; nothing was
   *     sent
   */
  public Response<T> send(RequestOptions options) {
    try {
      return attempts(options).send(prepare(options));
    } catch (RuntimeException | Error e) {
      releaseBody();
      throw e;
    }
  }

  /**
   * Sends the request. The future fails with what {@link #send} would throw. Cancelling the future
   * cancels the exchange. What depends on the future without an executor of its own runs on a
   * daemon thread and may block.
   */
  public CompletableFuture<Response<T>> sendAsync(RequestOptions options) {
    TransportRequest request;
    Attempts<T> attempts;
    try {
      request = prepare(options);
      attempts = attempts(options);
    } catch (RuntimeException e) {
      releaseBody();
      return CompletableFuture.failedFuture(e);
    }
    CompletableFuture<Response<T>> result = attempts.sendAsync(request);
    result.whenComplete((response, failure) -> {
      if (failure != null) {
        releaseBody();
      }
    });
    return result;
  }

  /**
   * Returns the pages that the rule leads to, beginning with this call. Nothing is sent before the
   * first is asked for. What is set on this call later has no effect on them.
   *
   * @param options of the call of each page
   */
  public <I> PageIterable<T, I> pages(PageRule<T, I> rule, RequestOptions options) {
    return new PageIterable<>(copy(), rule, options);
  }

  /** Works like {@link #pages}, without waiting. */
  public <I> PagePublisher<T, I> pagesAsync(PageRule<T, I> rule, RequestOptions options) {
    return new PagePublisher<>(copy(), rule, options);
  }

  /**
   * Repeats the call until its response has the state, and returns that response.
   *
   * @param options of each call
   * @throws UnreachedStateException when a state says that it has failed, or the time is over
   * @throws ApiException when a call does not bring a documented success
   */
  public Response<T> await(StateRule<T> rule, WaitOptions wait, RequestOptions options) {
    return new StateWait<>(copy(), rule, wait, options, settings.time()).await();
  }

  /**
   * Works like {@link #await}, without waiting: the future fails with what it would throw.
   * Cancelling the future ends the calls.
   */
  public CompletableFuture<Response<T>> awaitAsync(
      StateRule<T> rule, WaitOptions wait, RequestOptions options) {
    return new StateWait<>(copy(), rule, wait, options, settings.time()).awaitAsync();
  }

  String operationId() {
    return operation.id();
  }

  Call<T> copy() {
    Call<T> copy = new Call<>(settings, operation);
    System.arraycopy(values, 0, copy.values, 0, values.length);
    copy.body = body;
    copy.bodyCodec = bodyCodec;
    copy.bodyMediaTypes = bodyMediaTypes;
    return copy;
  }

  /** Returns the value of a query or header parameter; null if it is not set. */
  @Nullable
  Object value(String name) {
    return values[index(name)];
  }

  /** Sets a query or header parameter. */
  Call<T> with(String name, Object value) {
    values[index(name)] = value;
    return this;
  }

  private int index(String name) {
    List<Parameter> parameters = operation.parameters();
    for (int i = 0; i < values.length; i++) {
      Location location = parameters.get(i).location();
      if (parameters.get(i).name().equals(name)
          && (location == Location.QUERY || location == Location.HEADER)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        operation.id() + " has no query or header parameter " + name);
  }

  private void releaseBody() {
    if (body instanceof RequestBody content) {
      content.release();
    }
  }

  private Attempts<T> attempts(RequestOptions options) {
    return new Attempts<>(settings, operation, stop(), options);
  }

  private @Nullable QueryStop stop() {
    Operation.Stop stop = operation.stop();
    return stop == null ? null : new StopCall(settings, stop);
  }

  private TransportRequest prepare(RequestOptions options) {
    return new RequestAssembly(settings, operation, values, body, bodyCodec, bodyMediaTypes)
        .assemble(options);
  }

  private Call<T> set(Location location, String name, @Nullable Object value) {
    List<Parameter> parameters = operation.parameters();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.location() == location && parameter.name().equals(name)) {
        values[i] = value;
        return this;
      }
    }
    String kind = location.name().toLowerCase(Locale.ROOT);
    throw new IllegalArgumentException(operation.id() + " has no " + kind + " parameter " + name);
  }

  private record StopCall(ClientSettings settings, Operation.Stop stop) implements QueryStop {
    @Override
    public void send(String id) {
      call(id).send(RequestOptions.none());
    }

    @Override
    public CompletableFuture<?> sendAsync(String id) {
      return call(id).sendAsync(RequestOptions.none());
    }

    private Call<?> call(String id) {
      return new Call<>(settings, stop.operation().get()).path(stop.parameter(), id);
    }
  }
}
