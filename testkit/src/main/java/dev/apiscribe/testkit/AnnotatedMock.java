package dev.apiscribe.testkit;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link ApiMockTest} does. A nested class has the mock of the class around it. */
final class AnnotatedMock
    implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    ApiMockTest wanted = context.getRequiredTestClass().getAnnotation(ApiMockTest.class);
    if (wanted != null) {
      store(context)
          .put(
              ApiMock.class,
              ApiMock.builder(wanted.value()).stateful(wanted.stateful()).start());
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    mock(context).reset();
  }

  // Removes that of the class itself, not of one around it.
  @Override
  public void afterAll(ExtensionContext context) {
    ApiMock mock = store(context).remove(ApiMock.class, ApiMock.class);
    if (mock != null) {
      mock.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == ApiMock.class || type == URI.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ApiMock mock = mock(context);
    return parameter.getParameter().getType() == URI.class ? mock.endpoint() : mock;
  }

  private static ApiMock mock(ExtensionContext context) {
    return Objects.requireNonNull(store(context).get(ApiMock.class, ApiMock.class));
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(Namespace.create(AnnotatedMock.class));
  }
}
