package dev.apiscribe.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * A port at which no process listens, and none can begin to while it is held. That of a server that
 * has just been closed will not do: the kernel keeps it open for as long as a thread is on its way
 * out of accepting.
 */
final class DeafPort implements AutoCloseable {
  private final Socket holding = new Socket();

  DeafPort() throws IOException {
    holding.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  URI endpoint() {
    return URI.create("http://localhost:" + holding.getLocalPort());
  }

  @Override
  public void close() throws IOException {
    holding.close();
  }
}
