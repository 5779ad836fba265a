package dev.apiscribe.runtime.proxy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A SOCKS 5 proxy on loopback that resolves every name to loopback, and records where it is asked
 * to connect.
 */
final class RecordingSocks implements AutoCloseable {
  private final ServerSocket socket;
  private final @Nullable String wanted;
  private final byte @Nullable [] fault;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final List<String> logins = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /**
   * @param wanted user and password with a slash between; null to ask for none
   * @param fault what is sent in reply to the first bytes, before the end; null to do what is asked
   */
  RecordingSocks(@Nullable String wanted, byte @Nullable [] fault) {
    this.wanted = wanted;
    this.fault = fault;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    RecordingProxy.daemon(this::accept);
  }

  URI address() {
    return URI.create("socks5://127.0.0.1:" + port());
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Kind of address, address and port of each request. */
  List<String> seen() {
    return seen;
  }

  List<String> logins() {
    return logins;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        open.add(client);
        RecordingProxy.daemon(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      DataInputStream in = new DataInputStream(client.getInputStream());
      OutputStream out = client.getOutputStream();
      in.readNBytes(1);
      in.readNBytes(in.readUnsignedByte());
      if (fault != null) {
        out.write(fault);
        return;
      }
      out.write(new byte[] {5, (byte) (wanted == null ? 0 : 2)});
      if (wanted != null && !isKnown(in, out)) {
        return;
      }
      connect(in, out, client);
    } catch (IOException gone) {
      // The end of a connection is not an event here.
    }
  }

  private boolean isKnown(DataInputStream in, OutputStream out) throws IOException {
    in.readNBytes(1);
    String login = text(in) + "/" + text(in);
    logins.add(login);
    out.write(new byte[] {1, (byte) (login.equals(wanted) ? 0 : 1)});
    return login.equals(wanted);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
  }

  private void connect(DataInputStream in, OutputStream out, Socket client) throws IOException {
    in.readNBytes(3);
    int type = in.readUnsignedByte();
    String host = type == 3
        ? text(in)
        : InetAddress.getByAddress(in.readNBytes(type == 1 ? 4 : 16)).getHostAddress();
    int port = in.readUnsignedShort();
    seen.add(type + " " + host + " " + port);
    try (Socket origin = new Socket(InetAddress.getLoopbackAddress(), port)) {
      open.add(origin);
      ByteArrayOutputStream reply = new ByteArrayOutputStream();
      reply.writeBytes(new byte[] {5, 0, 0, 3, 4, 'h', 'o', 's', 't', 1, 1});
      out.write(reply.toByteArray());
      RecordingProxy.daemon(() -> RecordingProxy.copy(client, origin));
      RecordingProxy.copy(origin, client);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket each : open) {
      each.close();
    }
  }
}
