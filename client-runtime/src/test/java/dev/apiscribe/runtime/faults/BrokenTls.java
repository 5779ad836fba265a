package dev.apiscribe.runtime.faults;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.net.ssl.HandshakeCompletedListener;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/**
 * An encryption that encrypts nothing, and fails at one stage of a call with a failure of the
 * test's.
 */
final class BrokenTls {
  private final Stage stage;
  private final Supplier<IOException> failure;
  private final int bytesBeforeTheBodyFails;
  private final AtomicInteger sockets = new AtomicInteger();
  private volatile boolean armed;

  BrokenTls(Stage stage, Supplier<IOException> failure, int bytesBeforeTheBodyFails) {
    this.stage = stage;
    this.failure = failure;
    this.bytesBeforeTheBodyFails = bytesBeforeTheBodyFails;
    armed = stage != Stage.NEXT_USE;
  }

  /** Lets it fail from now on, where the first call was to succeed. */
  void arm() {
    armed = true;
  }

  int sockets() {
    return sockets.get();
  }

  SSLContext context() throws NoSuchAlgorithmException {
    return new SSLContext(new Contexts(), SSLContext.getDefault().getProvider(), "broken") {};
  }

  private void failAt(Stage reached) throws IOException {
    if (armed && stage == reached) {
      throw failure.get();
    }
  }

  private final class Contexts extends SSLContextSpi {
    @Override
    protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random)
        throws KeyManagementException {}

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
      return new Sockets();
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
      throw new UnsupportedOperationException();
    }
  }

  private final class Sockets extends SSLSocketFactory {
    @Override
    public Socket createSocket(Socket below, String host, int port, boolean autoClose)
        throws IOException {
      sockets.incrementAndGet();
      failAt(Stage.MAKING_THE_SOCKET);
      return new Encrypted(below);
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return new String[0];
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return new String[0];
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Encrypted extends SSLSocket {
    private final Socket below;

    Encrypted(Socket below) {
      this.below = below;
    }

    @Override
    public void startHandshake() throws IOException {
      failAt(Stage.HANDSHAKE);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(below.getInputStream()) {
        private int count;

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
          failAt(Stage.HEAD);
          if (this.count >= bytesBeforeTheBodyFails) {
            failAt(Stage.BODY);
          }
          int read = super.read(target, offset, length);
          this.count += read;
          return read;
        }

        @Override
        public int available() throws IOException {
          failAt(Stage.NEXT_USE);
          return super.available();
        }
      };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(below.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          failAt(Stage.REQUEST);
          out.write(bytes, offset, length);
        }
      };
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return new String[0];
    }

    @Override
    public String[] getEnabledCipherSuites() {
      return new String[0];
    }

    @Override
    public void setEnabledCipherSuites(String[] suites) {}

    @Override
    public String[] getSupportedProtocols() {
      return new String[0];
    }

    @Override
    public String[] getEnabledProtocols() {
      return new String[0];
    }

    @Override
    public void setEnabledProtocols(String[] protocols) {}

    @Override
    public SSLSession getSession() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addHandshakeCompletedListener(HandshakeCompletedListener listener) {}

    @Override
    public void removeHandshakeCompletedListener(HandshakeCompletedListener listener) {}

    @Override
    public void setUseClientMode(boolean mode) {}

    @Override
    public boolean getUseClientMode() {
      return true;
    }

    @Override
    public void setNeedClientAuth(boolean need) {}

    @Override
    public boolean getNeedClientAuth() {
      return false;
    }

    @Override
    public void setWantClientAuth(boolean want) {}

    @Override
    public boolean getWantClientAuth() {
      return false;
    }

    @Override
    public void setEnableSessionCreation(boolean flag) {}

    @Override
    public boolean getEnableSessionCreation() {
      return true;
    }
  }
}
