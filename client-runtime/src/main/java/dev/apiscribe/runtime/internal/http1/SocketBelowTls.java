package dev.apiscribe.runtime.internal.http1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import org.jspecify.annotations.Nullable;

/**
 * The socket below TLS. It fails where the connection ends, since TLS announces its end by a
 * close_notify alert and reads no further: an {@code SSLSocket} takes a connection that was cut for
 * one that was closed. And it knows whether a record has arrived in part.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // the socket below locks for itself
final class SocketBelowTls extends Socket {
  private static final int HEADER = 5;

  private final Socket socket;
  private final Records in;

  SocketBelowTls(Socket socket) throws IOException {
    super((SocketImpl) null);
    this.socket = socket;
    in = new Records(socket.getInputStream());
  }

  /** Bytes that have arrived and that TLS has not read. */
  int unread() throws IOException {
    return in.available();
  }

  /** Returns whether TLS has read the beginning of a record, and not its end. */
  boolean isInsideARecord() {
    return in.left != 0;
  }

  @Override
  public InputStream getInputStream() {
    return in;
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return socket.getOutputStream();
  }

  @Override
  public boolean isConnected() {
    return socket.isConnected();
  }

  @Override
  public boolean isBound() {
    return socket.isBound();
  }

  @Override
  public boolean isClosed() {
    return socket.isClosed();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  @Override
  public boolean isInputShutdown() {
    return socket.isInputShutdown();
  }

  @Override
  public void shutdownInput() throws IOException {
    socket.shutdownInput();
  }

  @Override
  public boolean isOutputShutdown() {
    return socket.isOutputShutdown();
  }

  @Override
  public void shutdownOutput() throws IOException {
    socket.shutdownOutput();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    socket.setSoTimeout(millis);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return socket.getSoTimeout();
  }

  @Override
  public void setSoLinger(boolean on, int seconds) throws SocketException {
    socket.setSoLinger(on, seconds);
  }

  @Override
  public int getSoLinger() throws SocketException {
    return socket.getSoLinger();
  }

  @Override
  public void setTcpNoDelay(boolean on) throws SocketException {
    socket.setTcpNoDelay(on);
  }

  @Override
  public boolean getTcpNoDelay() throws SocketException {
    return socket.getTcpNoDelay();
  }

  @Override
  public @Nullable InetAddress getInetAddress() {
    return socket.getInetAddress();
  }

  @Override
  public InetAddress getLocalAddress() {
    return socket.getLocalAddress();
  }

  @Override
  public int getPort() {
    return socket.getPort();
  }

  @Override
  public int getLocalPort() {
    return socket.getLocalPort();
  }

  @Override
  public @Nullable SocketAddress getRemoteSocketAddress() {
    return socket.getRemoteSocketAddress();
  }

  @Override
  public @Nullable SocketAddress getLocalSocketAddress() {
    return socket.getLocalSocketAddress();
  }

  @Override
  public String toString() {
    return socket.toString();
  }

  /** Follows the records that pass: five bytes, the last two of which say how many follow. */
  private static final class Records extends FilterInputStream {
    private int headerRead;
    private int length;
    private volatile int left;

    Records(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      if (count < 0) {
        throw new IOException("the connection ended without a close_notify of TLS");
      }
      for (int i = 0; i < count; i++) {
        if (headerRead == HEADER) {
          int before = left;
          int passed = Math.min(before, count - i);
          left = before - passed; // not atomic: TLS alone reads, others look
          i += passed - 1;
        } else {
          header(target[offset + i] & 0xFF);
        }
        if (left == 0) {
          headerRead = 0;
        }
      }
      return count;
    }

    private void header(int next) {
      length = headerRead < 3 ? 0 : length << 8 | next;
      headerRead++;
      left = headerRead < HEADER ? HEADER - headerRead : length;
    }
  }
}
