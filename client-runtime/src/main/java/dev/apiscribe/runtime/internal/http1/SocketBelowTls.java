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
 * The socket below TLS. It fails where the connection ends, since TLS announces its end by a close_notify alert and reads no
 * further: an {@code SSLSocket} takes a connection that was cut for one that was closed. And it knows whether a record has
 * arrived in part.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // the socket below locks for itself
final class SocketBelowTls extends Socket {
  private static final int HEADER = 5;

  private final Socket socket;
  private final Records in;

  SocketBelowTls(Socket socket) throws IOException {
    super((SocketImpl) null);
    this.socket = socket;
    this.in = new Records(socket.getInputStream());
  }

  /** Bytes that have arrived and that TLS has not read. */
  int unread() throws IOException {
    return this.in.available();
  }

  /** Returns whether TLS has read the beginning of a record, and not its end. */
  boolean isInsideARecord() {
    return this.in.left != 0;
  }

  @Override
  public InputStream getInputStream() {
    return this.in;
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return this.socket.getOutputStream();
  }

  @Override
  public boolean isConnected() {
    return this.socket.isConnected();
  }

  @Override
  public boolean isBound() {
    return this.socket.isBound();
  }

  @Override
  public boolean isClosed() {
    return this.socket.isClosed();
  }

  @Override
  public void close() throws IOException {
    this.socket.close();
  }

  @Override
  public boolean isInputShutdown() {
    return this.socket.isInputShutdown();
  }

  @Override
  public void shutdownInput() throws IOException {
    this.socket.shutdownInput();
  }

  @Override
  public boolean isOutputShutdown() {
    return this.socket.isOutputShutdown();
  }

  @Override
  public void shutdownOutput() throws IOException {
    this.socket.shutdownOutput();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    this.socket.setSoTimeout(millis);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return this.socket.getSoTimeout();
  }

  @Override
  public void setSoLinger(boolean on, int seconds) throws SocketException {
    this.socket.setSoLinger(on, seconds);
  }

  @Override
  public int getSoLinger() throws SocketException {
    return this.socket.getSoLinger();
  }

  @Override
  public void setTcpNoDelay(boolean on) throws SocketException {
    this.socket.setTcpNoDelay(on);
  }

  @Override
  public boolean getTcpNoDelay() throws SocketException {
    return this.socket.getTcpNoDelay();
  }

  @Override
  public @Nullable InetAddress getInetAddress() {
    return this.socket.getInetAddress();
  }

  @Override
  public InetAddress getLocalAddress() {
    return this.socket.getLocalAddress();
  }

  @Override
  public int getPort() {
    return this.socket.getPort();
  }

  @Override
  public int getLocalPort() {
    return this.socket.getLocalPort();
  }

  @Override
  public @Nullable SocketAddress getRemoteSocketAddress() {
    return this.socket.getRemoteSocketAddress();
  }

  @Override
  public @Nullable SocketAddress getLocalSocketAddress() {
    return this.socket.getLocalSocketAddress();
  }

  @Override
  public String toString() {
    return this.socket.toString();
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
      return this.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      if (count < 0) {
        throw new IOException("the connection ended without a close_notify of TLS");
      }
      for (int i = 0; i < count; i++) {
        if (this.headerRead == HEADER) {
          int before = this.left;
          int passed = Math.min(before, count - i);
          this.left = before - passed; // not atomic: TLS alone reads, others look
          i += passed - 1;
        } else {
          this.header(target[offset + i] & 0xFF);
        }
        if (this.left == 0) {
          this.headerRead = 0;
        }
      }
      return count;
    }

    private void header(int next) {
      this.length = this.headerRead < 3 ? 0 : this.length << 8 | next;
      this.headerRead++;
      this.left = this.headerRead < HEADER ? HEADER - this.headerRead : this.length;
    }
  }
}
