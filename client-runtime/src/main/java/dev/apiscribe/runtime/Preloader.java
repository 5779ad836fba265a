package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.internal.http1.Connections;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Loads the classes of sockets and of JSON while the program still builds its client and its first
 * request. A first call needs them, and the JVM takes longer to load them than for all else in it.
 * Nothing depends on it: what it has not loaded is loaded when it is used.
 */
final class Preloader extends Thread {
  private Preloader() {
    super("apiscribe-preloader");
    setDaemon(true);
  }

  /** Has no effect where there is no second processor to do it. */
  static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      try {
        new Preloader().start();
      } catch (Error e) {
        // No thread can be started.
      }
    }
  }

  /** In the order in which the call needs what takes longest. */
  @Override
  public void run() {
    try {
      Connections.preload();
      OutputStream nowhere = OutputStream.nullOutputStream();
      try (JsonGenerator out = JsonSettings.FACTORY.createGenerator(nowhere, JsonEncoding.UTF8)) {
        out.writeStartObject();
      }
      try (JsonParser in = JsonSettings.FACTORY.createParser(InputStream.nullInputStream())) {
        in.nextToken();
      }
    } catch (IOException | RuntimeException | Error e) {
      // Who uses it next is told.
    }
  }
}
