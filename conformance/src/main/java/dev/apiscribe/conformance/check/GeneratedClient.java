package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.Transport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The generated client of an API, called by the names of the document. */
public final class GeneratedClient {
  /** What the client authenticates with. */
  public static final String CREDENTIALS = "conformance-credentials";

  private final Map<ClientKind, Object> facades;

  private GeneratedClient(Object facade) {
    Object async = Models.invoke(facade, "async");
    if (async == null) {
      throw new IllegalStateException("no asynchronous client");
    }
    facades = Map.of(ClientKind.SYNC, facade, ClientKind.ASYNC, async);
  }

  /**
   * Fails with {@link NotExpressibleException} when a value is not of the type that the client
   * takes.
   *
   * @param values of the parameters, by place; those of the client are taken from it
   */
  public static GeneratedClient of(
      DocumentedApi api, URI endpoint, Transport transport, Map<String, JsonNode> values) {
    try {
      Class<?> facade =
          Class.forName("dev.apiscribe." + api.name() + ".client." + api.javaName() + "Client");
      Object builder = facade.getMethod("builder").invoke(null);
      Class<?> type = builder.getClass();
      type.getMethod("endpoint", URI.class).invoke(builder, endpoint);
      type.getMethod("transport", Transport.class).invoke(builder, transport);
      Credentials credentials = Credentials.header(api.credentialsHeader(), CREDENTIALS);
      type.getMethod("credentials", Credentials.class).invoke(builder, credentials);
      // A documented 503 is a response here like any other, and is asked for once.
      type.getMethod("retry", RetryPolicy.class).invoke(builder, RetryPolicy.none());
      // What no document shows must not pass because the client is patient.
      type.getMethod("validateResponses", boolean.class).invoke(builder, true);
      for (Map.Entry<String, JsonNode> value : values.entrySet()) {
        String name = value.getKey().replaceFirst("^\\S+ ", "");
        Method setter = ArgumentReader.setter(type, ClientNames.camelCase(name));
        setter.invoke(
            builder, ArgumentReader.read(value.getValue(), setter.getGenericParameterTypes()[0]));
      }
      return new GeneratedClient(type.getMethod("build").invoke(builder));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the client of " + api + " cannot be built", e);
    }
  }

  /** Returns a client that was built elsewhere. */
  public static GeneratedClient built(Object facade) {
    return new GeneratedClient(facade);
  }

  /** A successful response, or what was thrown. */
  public record Result(
      @Nullable Response<?> response, @Nullable Throwable failure) {}

  /** Fails with {@link NotExpressibleException} when the call cannot be written in Java. */
  public Result call(ClientCall call, ClientKind kind) {
    return prepare(call, kind).get();
  }

  /** The call, to be made as often as it is asked for. Fails like {@link #call}. */
  public Supplier<Result> prepare(ClientCall call, ClientKind kind) {
    Object tag =
        Models.invoke(facades.get(kind), ClientNames.camelCase(call.operation().tag()));
    if (tag == null) {
      throw new IllegalStateException("no client for " + call.operation().tag());
    }
    ClientMethod method = ClientMethod.of(tag.getClass(), call);
    @Nullable Object[] arguments = method.arguments(call);
    return () -> made(method.method(), tag, arguments);
  }

  private static Result made(Method method, Object tag, @Nullable Object[] arguments) {
    try {
      Object returned = method.invoke(tag, arguments);
      if (returned instanceof CompletableFuture<?> future) {
        returned = future.join();
      }
      if (returned instanceof Response<?> response) {
        return new Result(response, null);
      }
      throw new IllegalStateException(method + " returned " + returned);
    } catch (CompletionException e) {
      return new Result(null, e.getCause());
    } catch (InvocationTargetException e) {
      return new Result(null, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
