package dev.apiscribe.opentelemetry;

import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The two ways of calling. Both end in a value, or throw what the caller is told. */
enum CallMode {
  SYNC {
    @Override
    <T extends @Nullable Object> Response<T> send(Call<T> call, RequestOptions options) {
      return call.send(options);
    }
  },

  ASYNC {
    @Override
    <T extends @Nullable Object> Response<T> send(Call<T> call, RequestOptions options) {
      try {
        return call.sendAsync(options).join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException known ? known : e;
      }
    }
  };

  abstract <T extends @Nullable Object> Response<T> send(Call<T> call, RequestOptions options);

  <T extends @Nullable Object> Response<T> send(Call<T> call) {
    return send(call, RequestOptions.none());
  }
}
