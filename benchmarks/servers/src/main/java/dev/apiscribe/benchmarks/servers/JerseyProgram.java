package dev.apiscribe.benchmarks.servers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import dev.apiscribe.lts.server.jaxrs.LtsFeature;
import dev.apiscribe.lts.server.jaxrs.StrictTypes;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Jersey on the JDK's HTTP server, {@code generated} or {@code by-hand}. */
public final class JerseyProgram {
  private static final Logger ALL = Logger.getLogger("");

  private JerseyProgram() {}

  public static void main(String[] arguments) throws IOException {
    ALL.setLevel(Level.OFF);
    // Without it every response waits for an acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    ResourceConfig config =
        new ResourceConfig().property(ServerProperties.WADL_FEATURE_DISABLE, true);
    if (arguments[0].equals("generated")) {
      // All that the README says to register.
      config.register(LtsFeature.class).register(new Mapper()).register(new JerseyGenerated());
    } else {
      config.register(new JerseyByHand());
    }
    HttpServer server =
        JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), config, false);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    Started.at(server.getAddress().getPort());
  }

  // A class, because Jersey looks at the type argument.
  private static final class Mapper implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper;

    Mapper() {
      JsonMapper.Builder builder = JsonMapper.builder();
      StrictTypes.apply(builder);
      mapper = builder.build();
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
