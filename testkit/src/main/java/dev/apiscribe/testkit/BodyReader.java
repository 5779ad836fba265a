package dev.apiscribe.testkit;

import java.io.IOException;
import wiremock.jakarta.servlet.AsyncEvent;
import wiremock.jakarta.servlet.AsyncListener;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Reads the body of each request before anything else sees the request. What is refused is left to
 * the others, which know the error body.
 */
final class BodyReader extends HandlerWrapper {
  private final RequestCapacity capacity;

  BodyReader(RequestCapacity capacity) {
    this.capacity = capacity;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    ReceivedBody body = ReceivedBody.of(request);
    if (body == null) {
      body = ReceivedBody.add(request, capacity);
      long declared = base.getContentLengthLong();
      if (declared > capacity.body() && (isExpected(request) || !capacity.isReadOn(declared))) {
        body.refuseUnread();
      } else if (declared > 0 || request.getHeader("Transfer-Encoding") != null) {
        base.setHandled(true);
        body.read(request);
        return;
      }
    }
    if (body.refusal().isPresent()) {
      // What follows on the connection is not the next request.
      response.setHeader("Connection", "close");
    }
    try {
      super.handle(target, base, request, response);
    } finally {
      releaseAtTheEnd(request, body);
    }
  }

  private static boolean isExpected(HttpServletRequest request) {
    return "100-continue".equalsIgnoreCase(request.getHeader("Expect"));
  }

  /** A delayed response has its request until then. */
  private static void releaseAtTheEnd(HttpServletRequest request, ReceivedBody body) {
    if (!request.isAsyncStarted()) {
      body.release();
      return;
    }
    request.getAsyncContext().addListener(new AsyncListener() {
      @Override
      public void onComplete(AsyncEvent event) {
        body.release();
      }

      @Override
      public void onTimeout(AsyncEvent event) {
        // It ends with onComplete.
      }

      @Override
      public void onError(AsyncEvent event) {
        // It ends with onComplete.
      }

      @Override
      public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
      }
    });
  }
}
