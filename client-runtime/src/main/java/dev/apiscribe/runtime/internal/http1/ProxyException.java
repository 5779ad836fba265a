package dev.apiscribe.runtime.internal.http1;

import java.net.ConnectException;
import org.jspecify.annotations.Nullable;

/**
 * A proxy that could not be reached or did not open the way, before anything of the request was
 * sent to the origin. The message names the proxy and the reason, and holds nothing that the proxy
 * sent.
 */
public class ProxyException extends ConnectException {
  private static final long serialVersionUID = 1L;

  private final boolean lasting;

  ProxyException(String message, boolean lasting, @Nullable Throwable cause) {
    super(message);
    this.lasting = lasting;
    if (cause != null) {
      initCause(cause);
    }
  }

  static ProxyException passing(String message, @Nullable Throwable cause) {
    return new ProxyException(message, false, cause);
  }

  static ProxyException lasting(String message) {
    return new ProxyException(message, true, null);
  }

  /**
   * Returns true if the same attempt would fail again: the proxy refused it, or the settings are
   * wrong.
   */
  public boolean isLasting() {
    return lasting;
  }
}
