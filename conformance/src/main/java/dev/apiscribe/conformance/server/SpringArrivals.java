package dev.apiscribe.conformance.server;

import dev.apiscribe.runtime.Headers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows the observer each request before Spring looks for its route. */
final class SpringArrivals extends OncePerRequestFilter {
  private final ServerObserver observer;

  SpringArrivals(ServerObserver observer) {
    this.observer = observer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, Collections.list(request.getHeaders(name)));
    }
    String query = request.getQueryString();
    String target = request.getRequestURI() + (query == null ? "" : "?" + query);
    OutputStream copy = observer.arrived(request.getMethod(), target, Headers.of(headers));
    chain.doFilter(new Watched(request, copy), response);
  }

  private static final class Watched extends HttpServletRequestWrapper {
    private final OutputStream copy;

    Watched(HttpServletRequest request, OutputStream copy) {
      super(request);
      this.copy = copy;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Body(super.getInputStream(), copy);
    }
  }

  private static final class Body extends ServletInputStream {
    private final ServletInputStream in;
    private final TeeInputStream tee;

    Body(ServletInputStream in, OutputStream copy) {
      this.in = in;
      tee = new TeeInputStream(in, copy);
    }

    @Override
    public int read() throws IOException {
      return tee.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return tee.read(buffer, offset, length);
    }

    @Override
    public int available() throws IOException {
      return tee.available();
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
