package dev.apiscribe.conformance.server;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The differences between the responses of the two frameworks. */
interface Framework {

  /**
   * Returns a header of the request that the current thread serves, several joined by commas; null
   * when there is none.
   */
  @Nullable
  String header(String name);

  /** Read by the mapper that reads the bodies of requests. */
  Object read(byte[] json, Type type);

  /**
   * The body of a request; what breaks its type is thrown as the framework itself would throw it.
   */
  Object readBody(InputStream json, Type type) throws IOException;

  /** Adds a header to the response, unless the response adds it by itself. */
  void addHeader(String name, String value);

  /** The type of a method that decides about status and body itself. */
  Class<?> responseType();

  Object withoutBody(int status);

  /** Written by the framework's mapper. */
  Object withJson(int status, Object model);

  /** Flushed one by one, and shown to the observer after that. */
  Object withEvents(int status, List<String> events);
}
