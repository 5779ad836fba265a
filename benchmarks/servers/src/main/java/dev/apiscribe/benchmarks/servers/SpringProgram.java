package dev.apiscribe.benchmarks.servers;

import dev.apiscribe.lts.server.spring.LtsErrorHandler;
import dev.apiscribe.lts.server.spring.StrictTypes;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Spring Boot on Tomcat, {@code generated} or {@code by-hand}. */
public final class SpringProgram {
  private SpringProgram() {}

  /** All that the README says to register. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({LtsErrorHandler.class, SpringGenerated.class})
  static class Generated {
    @Bean
    JsonMapperBuilderCustomizer strict() {
      return StrictTypes::apply;
    }
  }

  /** The controller alone. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringByHand.class)
  static class ByHand {}

  public static void main(String[] arguments) throws IOException {
    Class<?> settings = arguments[0].equals("generated") ? Generated.class : ByHand.class;
    var context = new SpringApplication(settings)
        .run(
            "--server.address=localhost",
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=error");
    Started.at(Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
  }
}
