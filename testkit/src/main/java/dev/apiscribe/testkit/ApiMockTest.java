package dev.apiscribe.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts a documented API for the tests of a class, for JUnit 5 and 6. Constructors and methods of
 * the class take its {@link ApiMock}, or its endpoint as a {@link java.net.URI}; each test begins
 * without the requests and scripts of the one before.
 *
 * <pre>{@code
 * @ApiMockTest("lts")
 * class WebFrontendTest {
 *   @Test
 *   void createsALogGroup(ApiMock lts, URI endpoint) { … }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AnnotatedMock.class)
public @interface ApiMockTest {
  /** The name of the API. A test fails when there is no such API; the message lists the APIs. */
  String value();

  /** Whether what is created can be found. See {@link ApiMock.Builder#stateful}. */
  boolean stateful() default false;
}
