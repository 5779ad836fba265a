package dev.apiscribe.runtime;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call, and all that a program sees of it: exceptions and their causes, events, logs, and what
 * {@code toString()} shows.
 */
final class WatchedCall {
  private static final Operation<RowResponse<LogGroup>> ANY = Operation.<RowResponse<LogGroup>>of(
          "query", "POST", "/query")
      .success(200, ResponseBody.rows(LogGroup.class, QueryServer.EVENTS))
      .failure(400, ResponseBody.json(LogGroup.class))
      .build();

  private static final Function<Parameter, Operation<RowResponse<LogGroup>>> ANY_OF =
      parameter -> Operation.<RowResponse<LogGroup>>of(
              "query", "POST", parameter.toString().startsWith("path") ? "/query/{key}" : "/query")
          .parameter(parameter)
          .success(200, ResponseBody.rows(LogGroup.class, QueryServer.EVENTS))
          .failure(400, ResponseBody.json(LogGroup.class))
          .build();

  private final List<String> seen = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  /** What was seen of the last call. */
  List<String> seen() {
    return seen;
  }

  void play(Transport transport, URI endpoint, boolean async, CarriedSecret secret)
      throws Exception {
    failures.clear();
    // An interceptor of a program has what a transport threw, and not yet what the runtime makes of
    // it.
    play(transport, endpoint, async, new WatchingResponses(), secret);
    for (Throwable failure : failures) {
      if (failure instanceof StatusException status) {
        List.of(status.requestId(), status.errorCode(), status.errorMessage()).forEach(this::note);
      } else if (failure instanceof IncompleteStreamException incomplete) {
        List.of(incomplete.status(), incomplete.serverMessage()).forEach(this::note);
      }
    }
  }

  void call(Transport transport, boolean async, byte[] response) throws Exception {
    try (ScriptedServer server = new ScriptedServer((out, peer) -> out.write(response))) {
      play(transport, server.endpoint(), async);
    }
  }

  void play(Transport transport, URI endpoint, boolean async) throws Exception {
    play(transport, endpoint, async, new Watching());
  }

  void play(Transport transport, URI endpoint, boolean async, Interceptor interceptor)
      throws Exception {
    play(transport, endpoint, async, interceptor, null);
  }

  /** @param secret null for a call without one */
  private void play(
      Transport transport,
      URI endpoint,
      boolean async,
      Interceptor interceptor,
      @Nullable CarriedSecret secret)
      throws Exception {
    seen.clear();
    try (RecordedLog log = new RecordedLog()) {
      ApiClient api = ApiClient.builder()
          .endpoint(endpoint)
          .transport(transport)
          .retry(RetryPolicy.none())
          .interceptor(interceptor)
          .listener(this::note)
          .credentials(secret == null ? Credentials.none() : secret.credentials())
          .build();
      RequestOptions.Builder with = RequestOptions.builder().timeout(Duration.ofSeconds(20));
      Call<RowResponse<LogGroup>> call = api.call(secret == null ? ANY : secret.operation(ANY_OF));
      if (secret != null) {
        secret.put(call, with);
      }
      RequestOptions options = with.build();
      try {
        Response<RowResponse<LogGroup>> response =
            async ? call.sendAsync(options).get(30, TimeUnit.SECONDS) : call.send(options);
        note(response);
        note(response.headers());
        try (RowResponse<LogGroup> body = response.body()) {
          note(body);
          if (body.isRows()) {
            read(body, secret == null);
          }
        }
      } catch (ExecutionException | RuntimeException e) {
        note(e);
      }
      log.lines().forEach(seen::add);
    }
  }

  /**
   * @param columns whether to look at the text of a column: as a model, it is a part of the body,
   *     and shows what came
   */
  private void read(RowResponse<LogGroup> response, boolean columns) {
    note(response.rows());
    for (Row row : response.rows()) {
      note(row);
      if (columns) {
        row.columns().forEach(this::note);
      }
      for (Runnable wrong :
          Arrays.<Runnable>asList(() -> row.bool(0), () -> row.list(0), () -> row.longValue(0))) {
        try {
          wrong.run();
        } catch (RuntimeException e) {
          note(e);
        }
      }
    }
  }

  private void note(Object shown) {
    if (shown instanceof AssertionError error) {
      throw error;
    }
    seen.add(String.valueOf(shown));
    if (shown instanceof CallEvent.AttemptEnded ended && ended.failure() != null) {
      note(ended.failure());
    } else if (shown instanceof Throwable failure) {
      failures.add(failure);
      seen.add(String.valueOf(failure.getMessage()));
      seen.add(String.valueOf(failure.getLocalizedMessage()));
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      trace
          .toString()
          .lines()
          .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t... "))
          .map(line -> line.replace("\t", ""))
          .forEach(seen::add);
      List<Throwable> further = new ArrayList<>(List.of(failure.getSuppressed()));
      if (failure.getCause() != null) {
        further.add(failure.getCause());
      }
      further.forEach(this::note);
      if (failure instanceof StatusException status) {
        note(status.headers());
      } else if (failure instanceof DecodingException error) {
        note(error.headers());
        note(error.pointer());
      }
    }
  }

  /** Sees each response before it is read, and no failure. */
  private final class WatchingResponses implements Interceptor {
    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      return next.proceed(request).whenComplete((response, failure) -> {
        if (response != null) {
          WatchedCall.this.note(response);
        }
      });
    }
  }

  /** Sees each response before it is read. */
  private final class Watching implements Interceptor {
    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      WatchedCall.this.note(request);
      return next.proceed(request)
          .whenComplete(
              (response, failure) -> WatchedCall.this.note(failure == null ? response : failure));
    }
  }
}
