package dev.apiscribe.review.site;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.apiscribe.review.report.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The site's own templates, for many threads. What they are given is escaped, and what cannot be
 * seen is a number; a missing name is an error.
 */
final class Templates {
  private final Mustache.Compiler compiler = Mustache.compiler()
      .withLoader(name -> new StringReader(text(name + ".mustache")))
      .withFormatter(Templates::text)
      .withEscaper(text -> Escapers.HTML.escape(PlainText.lines(text)))
      .emptyStringIsFalse(true)
      .nullValue("");
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();

  /**
   * A section asks for the text of whatever it is given, only to see that it is not empty: that of
   * a whole page takes long.
   */
  private static String text(Object value) {
    if (value instanceof CharSequence || value instanceof Number) {
      return value.toString();
    }
    return value.getClass().getName();
  }

  String render(String name, Object context) {
    return compiled
        .computeIfAbsent(name, key -> compiler.compile(text(key + ".mustache")))
        .execute(context);
  }

  /** A file beside the templates. */
  static String text(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + Templates.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
