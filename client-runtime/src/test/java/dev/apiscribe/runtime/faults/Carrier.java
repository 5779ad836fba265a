package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.JdkTransport;
import dev.apiscribe.runtime.SocketTransport;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What carries the calls that meet faults: the default, or what {@code -Dfaults.transport} names. */
enum Carrier {
  STANDARD,
  JDK,
  SOCKETS;

  static final Carrier CHOSEN = valueOf(System.getProperty("faults.transport", "standard").toUpperCase(Locale.ROOT));

  private static final Duration USUAL = Duration.ofSeconds(10);

  boolean isSockets(Manner manner) {
    return this == SOCKETS || (this == STANDARD && !manner.isAsync());
  }

  /**
   * @param connectTimeout null for the usual one
   */
  void carry(ApiClient.Builder builder, @Nullable Duration connectTimeout) {
    Duration limit = connectTimeout == null ? USUAL : connectTimeout;
    switch (this) {
      case STANDARD -> builder.connectTimeout(limit);
      case JDK -> builder.transport(new JdkTransport(limit));
      case SOCKETS -> builder.transport(new SocketTransport(limit));
    }
  }
}
