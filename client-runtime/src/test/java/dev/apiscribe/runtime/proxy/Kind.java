package dev.apiscribe.runtime.proxy;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.JdkTransport;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.Transport;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** Every kind of call: what carries it, and whether the caller waits. */
enum Kind {
  CLIENT_SYNC,
  CLIENT_ASYNC,
  STANDARD_SYNC,
  STANDARD_ASYNC,
  SOCKETS_SYNC,
  SOCKETS_ASYNC,
  JDK_SYNC,
  JDK_ASYNC;

  boolean isAsync() {
    return name().endsWith("ASYNC");
  }

  /** Gives the client a transport of this kind; without settings, one as it comes. */
  ApiClient.Builder carry(ApiClient.Builder builder, ProxySettings settings) {
    Duration time = Duration.ofSeconds(10);
    Transport transport = switch (this) {
      case CLIENT_SYNC, CLIENT_ASYNC -> null;
      case STANDARD_SYNC, STANDARD_ASYNC ->
        settings == null ? Transport.standard() : Transport.standard(settings);
      case SOCKETS_SYNC, SOCKETS_ASYNC ->
        settings == null ? new SocketTransport() : new SocketTransport().withProxy(settings);
      case JDK_SYNC, JDK_ASYNC ->
        settings == null ? new JdkTransport() : new JdkTransport(time, settings);
    };
    if (transport != null) {
      return builder.transport(transport);
    }
    return settings == null ? builder : builder.proxy(settings);
  }

  boolean isBuiltByTheClient() {
    return this == CLIENT_SYNC || this == CLIENT_ASYNC;
  }

  /** Throws what the call fails with. */
  <T> Response<T> send(Call<T> call, RequestOptions options) {
    if (!isAsync()) {
      return call.send(options);
    }
    try {
      return call.sendAsync(options).toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }
}
