package dev.apiscribe.testkit;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An {@link ApiMock} for JUnit 5 and 6. In a static field it runs for all tests of the class and is
 * reset before each, in a field of the instance it runs for each test.
 */
public final class ApiMockExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private final ApiMock.Builder builder;
  private @Nullable ApiMock mock;
  private boolean ofClass;

  ApiMockExtension(ApiMock.Builder builder) {
    this.builder = builder;
  }

  /** Fails with {@link IllegalStateException} when no test is running. */
  public ApiMock mock() {
    if (mock == null) {
      throw new IllegalStateException(
          "not started: the field needs @RegisterExtension, and a test that runs");
    }
    return mock;
  }

  /** See {@link ApiMock#endpoint()}. */
  public URI endpoint() {
    return mock().endpoint();
  }

  /** See {@link ApiMock#requests()}. */
  public List<ReceivedRequest> requests() {
    return mock().requests();
  }

  /** See {@link ApiMock#droppedRequests()}. */
  public long droppedRequests() {
    return mock().droppedRequests();
  }

  /** See {@link ApiMock#respond}; until the test ends. */
  public ScriptedResponse respond(String operationId) {
    return mock().respond(operationId);
  }

  /** See {@link ApiMock#respondNext}; until the test ends. */
  public ScriptedResponse respondNext(String operationId) {
    return mock().respondNext(operationId);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    mock = builder.start();
    ofClass = true;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (mock == null) {
      mock = builder.start();
    } else {
      mock.reset();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (!ofClass) {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  private void close() {
    if (mock != null) {
      mock.close();
      mock = null;
    }
  }
}
