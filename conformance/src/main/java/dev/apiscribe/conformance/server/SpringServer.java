package dev.apiscribe.conformance.server;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.apache.catalina.Engine;
import org.apache.catalina.Host;
import org.apache.catalina.Service;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The Spring interfaces of one API on Spring Boot and Tomcat. */
public final class SpringServer implements ApiServer {
  private final ConfigurableApplicationContext context;
  private final SpringFramework framework;
  private final TomcatFolder folder;

  private SpringServer(
      ConfigurableApplicationContext context, SpringFramework framework, TomcatFolder folder) {
    this.context = context;
    this.framework = framework;
    this.folder = folder;
  }

  /** What Boot cannot guess: an API has no page of errors. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
  static class Settings {
    // Tomcat refuses some requests by itself, with a page of its own.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(EnvelopeValve valve) {
      return tomcat -> tomcat.addContextCustomizers(context -> {
        Host host = (Host) context.getParent();
        Service service = ((Engine) host.getParent()).getService();
        valve.install(service.findConnectors()[0], host);
      });
    }

    // Left to itself, Boot makes two folders that stay behind.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> files(TomcatFolder folder) {
      return tomcat -> {
        tomcat.setBaseDirectory(folder.work());
        tomcat.setDocumentRoot(folder.documents());
      };
    }
  }

  /** Returns when it accepts connections. */
  public static SpringServer start(ServerPlan plan) {
    GeneratedServer generated = new GeneratedServer(plan.api(), ServerKind.SPRING);
    SpringFramework framework = new SpringFramework(plan.observer());
    ExampleResponses responses =
        new ExampleResponses(plan.api(), generated, framework, plan.observer());
    TomcatFolder folder = TomcatFolder.create();
    SpringApplication application = new SpringApplication(Settings.class);
    application.setRegisterShutdownHook(false);
    application.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      framework.readWith(() -> context.getBean(JsonMapper.class));
      beans.registerBean(TomcatFolder.class, () -> folder);
      beans.registerBean(
          JsonMapperBuilderCustomizer.class,
          () -> builder -> generated.strict(JsonMapper.Builder.class, builder));
      beans.registerBean(Filter.class, () -> new SpringArrivals(plan.observer()));
      beans.registerBean(generated.ofApi("ErrorHandler"));
      beans.registerBean(EnvelopeValve.class, () -> new EnvelopeValve(generated::errorEnvelope));
      for (Class<?> type : generated.interfaces()) {
        Class<?> served = Implementation.without(plan.lost(), type);
        register(
            beans,
            served.getSimpleName(),
            Implementation.of(served, responses, List.of(RestController.class)));
      }
    });
    // As arguments, which outrank the environment.
    try {
      return new SpringServer(
          application.run(
              "--server.address=localhost", // as the other kind: this is not a server for others
              "--server.port=" + plan.port(),
              "--server.shutdown=immediate",
              "--spring.web.resources.add-mappings=false", // there are no files
              "--spring.main.banner-mode=off",
              "--spring.main.log-startup-info=false"),
          framework,
          folder);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  // Spring looks for the routes in the class that it is told, not in the instance.
  @SuppressWarnings("unchecked")
  private static void register(
      GenericApplicationContext beans, String name, Object implementation) {
    Supplier<Object> supplier = () -> implementation;
    beans.registerBean(name, (Class<Object>) implementation.getClass(), supplier);
  }

  @Override
  public URI uri() {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }

  @Override
  public void close() {
    framework.close();
    context.close();
    folder.close();
  }
}
