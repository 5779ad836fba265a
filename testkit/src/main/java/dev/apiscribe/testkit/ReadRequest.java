package dev.apiscribe.testkit;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body has been read. */
final class ReadRequest extends HttpServletRequestWrapper {
  private final String method;
  private final String path;
  private final byte[] body;

  /** @param path of the mappings, while the address has the path that was requested */
  ReadRequest(HttpServletRequest request, String method, String path, byte[] body) {
    super(request);
    this.method = method;
    this.path = path;
    this.body = body;
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public String getRequestURI() {
    return path;
  }

  /** The lines of {@code Accept} are one list (RFC 9110, 5.3). */
  @Override
  public Enumeration<String> getHeaders(String name) {
    List<String> values = Collections.list(super.getHeaders(name));
    return Collections.enumeration(
        values.size() > 1 && name.equalsIgnoreCase("Accept")
            ? List.of(String.join(", ", values))
            : values);
  }

  /** Each name once, in whatever case it comes. */
  @Override
  public Enumeration<String> getHeaderNames() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(Collections.list(super.getHeaderNames()));
    return Collections.enumeration(names);
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Body(body);
  }

  /** A scripted delay may be longer than the usual limit of an asynchronous response. */
  @Override
  public AsyncContext startAsync() {
    AsyncContext context = super.startAsync();
    context.setTimeout(0);
    return context;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Body extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Body(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("the body has been read already");
    }
  }
}
