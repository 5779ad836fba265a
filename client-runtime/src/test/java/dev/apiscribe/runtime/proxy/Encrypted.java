package dev.apiscribe.runtime.proxy;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Makes the JVM trust the origins of a class of tests, which all kinds of transport then do. */
final class Encrypted implements BeforeAllCallback, AfterAllCallback {
  private SSLContext before;
  private SSLContext context;

  SSLContext context() {
    return context;
  }

  @Override
  public void beforeAll(ExtensionContext tests) throws Exception {
    Path folder = Files.createTempDirectory("origin");
    before = SSLContext.getDefault();
    context = Certificate.context(folder, "dns:origin.test,dns:localhost,ip:127.0.0.1,ip:::1");
    SSLContext.setDefault(context);
    Files.delete(folder.resolve("origin.p12"));
    Files.delete(folder);
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    SSLContext.setDefault(before);
  }
}
