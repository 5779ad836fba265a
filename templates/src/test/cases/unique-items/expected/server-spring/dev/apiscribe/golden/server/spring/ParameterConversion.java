// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.core.convert.converter.ConverterRegistry;

/** Reads parameters as the document spells them; Spring takes {@code on}, {@code 0x1}, and an empty text for nothing. */
@Generated("apiscribe")
final class ParameterConversion {
  private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
  private static final Pattern NUMBER = Pattern.compile(INTEGER + "(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private static String spelled(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  private static Boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException();
    }
    return Boolean.valueOf(text);
  }

  private ParameterConversion() {}

  /** Converts the elements of lists. */
  static void register(ConverterRegistry registry) {
    registry.addConverter(String.class, Integer.class, ParameterConversion::integer);
    registry.addConverter(String.class, Long.class, ParameterConversion::longInteger);
    registry.addConverter(String.class, BigDecimal.class, ParameterConversion::number);
    registry.addConverter(String.class, Boolean.class, ParameterConversion::flag);
  }

  /** Converts single values: what a converter refuses, Spring would try to read in its own way. */
  static void register(PropertyEditorRegistry registry) {
    registry.registerCustomEditor(Integer.class, new Editor(ParameterConversion::integer));
    registry.registerCustomEditor(Long.class, new Editor(ParameterConversion::longInteger));
    registry.registerCustomEditor(BigDecimal.class, new Editor(ParameterConversion::number));
    registry.registerCustomEditor(Boolean.class, new Editor(ParameterConversion::flag));
  }

  private static Integer integer(String text) {
    return Integer.valueOf(spelled(INTEGER, text));
  }

  private static Long longInteger(String text) {
    return Long.valueOf(spelled(INTEGER, text));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(spelled(NUMBER, text));
  }

  private static final class Editor extends PropertyEditorSupport {
    private final Function<String, ?> reader;

    Editor(Function<String, ?> reader) {
      this.reader = reader;
    }

    @Override
    public void setAsText(String text) {
      setValue(reader.apply(text));
    }
  }
}
