package dev.apiscribe.testkit;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.i18n.ResourceBundleMessageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The validator's own words. WireMock brings those of an older validator under the same name, and
 * by the name alone the order of the class path would decide.
 */
final class SchemaMessages extends ResourceBundleMessageSource {
  private static final String BUNDLE = "jsv-messages";

  SchemaMessages() {
    super(BUNDLE);
  }

  @Override
  protected ResourceBundle getResourceBundle(String name, Locale locale) {
    String type = SchemaRegistry.class.getName().replace('.', '/') + ".class";
    String place = String.valueOf(SchemaRegistry.class.getResource("/" + type));
    String root = place.substring(0, place.length() - type.length());
    try (InputStream in = URI.create(root + BUNDLE + ".properties").toURL().openStream()) {
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
