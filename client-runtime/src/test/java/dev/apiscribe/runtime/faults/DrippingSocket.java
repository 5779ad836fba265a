package dev.apiscribe.runtime.faults;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A socket whose bytes leave one by one from some moment on, whatever writes them: a record of TLS
 * as well as text.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // the socket below locks for itself
final class DrippingSocket extends Socket {
  private final Socket socket;
  private final Drops out;
  private volatile @Nullable ByteArrayOutputStream held;
  private volatile int stepMillis;
  private volatile int budget = Integer.MAX_VALUE;

  DrippingSocket(Socket socket) throws IOException {
    super((SocketImpl) null);
    this.socket = socket;
    out = new Drops(socket.getOutputStream());
  }

  /** Keeps what is written until {@link #release()}, which sends it in one piece. */
  void hold() {
    held = new ByteArrayOutputStream();
  }

  void release() throws IOException {
    ByteArrayOutputStream all = held;
    held = null;
    out.write(all.toByteArray());
  }

  void drip(int millisBetweenBytes) {
    stepMillis = millisBetweenBytes;
  }

  /** Sends so many more bytes, and drops the rest. */
  void stopAfter(int bytes) {
    budget = bytes;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return socket.getInputStream();
  }

  @Override
  public OutputStream getOutputStream() {
    return out;
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
  public void setTcpNoDelay(boolean on) throws SocketException {
    socket.setTcpNoDelay(on);
  }

  @Override
  public InetAddress getInetAddress() {
    return socket.getInetAddress();
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
  public SocketAddress getRemoteSocketAddress() {
    return socket.getRemoteSocketAddress();
  }

  private final class Drops extends FilterOutputStream {
    Drops(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      ByteArrayOutputStream holding = held;
      if (holding != null) {
        holding.write(bytes, offset, length);
        return;
      }
      int before = budget;
      int count = Math.min(length, before);
      budget = before == Integer.MAX_VALUE ? before : before - count;
      if (stepMillis == 0) {
        out.write(bytes, offset, count);
        return;
      }
      for (int i = 0; i < count; i++) {
        out.write(bytes, offset + i, 1);
        pause();
      }
    }

    private void pause() throws IOException {
      try {
        TimeUnit.MILLISECONDS.sleep(stepMillis);
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    }
  }
}
