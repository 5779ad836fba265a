package dev.apiscribe.templates.sockets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.ext.ContextResolver;
import java.lang.reflect.InvocationHandler;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Generated interfaces of one kind on a port of the loopback. */
final class SocketServer implements AutoCloseable {
  /** The kinds of interfaces, named as their packages. */
  enum Kind {
    spring,
    jaxrs
  }

  // It warns of each class whose @Path is that of an interface, and serves it; kept, or the level
  // is lost.
  private static final Logger PROVIDERS =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  static {
    TOMCAT.setLevel(Level.WARNING);
  }

  /** What Spring needs beside the interfaces. */
  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  static class Settings implements WebMvcConfigurer {
    /** Applications have one, of whichever provider. */
    @Override
    public Validator getValidator() {
      LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
      validator.setMessageInterpolator(new ParameterMessageInterpolator());
      return validator;
    }
  }

  private interface Stop {
    void stop() throws LifecycleException;
  }

  private final URI uri;
  private final Stop stop;

  private SocketServer(URI uri, Stop stop) {
    this.uri = uri;
    this.stop = stop;
  }

  URI uri() {
    return uri;
  }

  @Override
  public void close() throws LifecycleException {
    stop.stop();
  }

  /** @param implementations of generated interfaces */
  static SocketServer start(Kind kind, List<Object> implementations, Path folder) throws Exception {
    return kind == Kind.spring ? spring(implementations, folder) : jaxrs(implementations);
  }

  private static ClassLoader loader(List<Object> implementations) {
    return implementations.get(0).getClass().getInterfaces()[0].getClassLoader();
  }

  private static SocketServer spring(List<Object> implementations, Path folder) throws Exception {
    AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
    beans.setClassLoader(loader(implementations));
    beans.register(
        Settings.class,
        loader(implementations).loadClass("dev.apiscribe.golden.server.spring.GoldenErrorHandler"));
    beans.addBeanFactoryPostProcessor(factory -> implementations.forEach(
        each -> factory.registerSingleton(each.getClass().getSimpleName(), each)));
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory(folder, "tomcat").toString());
    tomcat.setHostname("localhost");
    tomcat.setPort(0);
    tomcat.getConnector().setEncodedSolidusHandling("passthrough");
    tomcat.getConnector().setProperty("address", "localhost");
    Context context = tomcat.addContext("", folder.toString());
    context.setRequestCharacterEncoding("UTF-8"); // as Boot does
    Wrapper servlet = Tomcat.addServlet(context, "all", new DispatcherServlet(beans));
    servlet.setLoadOnStartup(1);
    servlet.setAsyncSupported(true);
    context.addServletMappingDecoded("/", "all");
    tomcat.start();
    return new SocketServer(
        URI.create("http://localhost:" + tomcat.getConnector().getLocalPort()), () -> {
          tomcat.stop();
          tomcat.destroy();
        });
  }

  private static SocketServer jaxrs(List<Object> implementations) throws Exception {
    PROVIDERS.setLevel(Level.SEVERE);
    Class<?> feature =
        loader(implementations).loadClass("dev.apiscribe.golden.server.jaxrs.GoldenFeature");
    ResourceConfig config = new ResourceConfig()
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        .register(feature)
        .register(new Mapper(new JsonMapper()));
    implementations.forEach(config::register);
    HttpServer server =
        JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), config, false);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.start();
    return new SocketServer(URI.create("http://localhost:" + server.getAddress().getPort()), () -> {
      server.stop(0);
      threads.shutdownNow();
    });
  }

  // A class, because Jersey looks at the type argument.
  private record Mapper(ObjectMapper mapper) implements ContextResolver<ObjectMapper> {
    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }

  /** Returns an object whose methods all do the same; Spring does not take a JDK proxy. */
  static Object implementation(Class<?> type, InvocationHandler handler)
      throws ReflectiveOperationException {
    return new ByteBuddy()
        .subclass(Object.class)
        .name(type.getName() + "Implementation")
        .implement(type)
        .annotateType(AnnotationDescription.Builder.ofType(RestController.class).build())
        .method(ElementMatchers.isDeclaredBy(type))
        .intercept(InvocationHandlerAdapter.of(handler))
        .make()
        .load(type.getClassLoader())
        .getLoaded()
        .getDeclaredConstructor()
        .newInstance();
  }
}
