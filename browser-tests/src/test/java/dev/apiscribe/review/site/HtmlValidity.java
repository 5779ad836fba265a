package dev.apiscribe.review.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, set up once for many files. */
final class HtmlValidity {
  // a name in the checker's jar, not an address
  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  private HtmlValidity() {}

  /** @return the errors in HTML and CSS files: file, line, message */
  static List<String> problems(List<Path> files) throws Exception {
    Errors errors = new Errors();
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(HTML, errors);
    checker.setUpValidatorAndParsers(errors, false, false);
    for (Path file : files) {
      errors.file = file;
      check(checker, file);
    }
    return errors.found;
  }

  private static void check(SimpleDocumentValidator checker, Path file)
      throws IOException, SAXException {
    if (file.toString().endsWith(".css")) {
      checker.checkCssFile(file.toFile(), true);
    } else {
      checker.checkHtmlFile(file.toFile(), true);
    }
  }

  private static final class Errors implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private Path file = Path.of(".");

    @Override
    public void warning(SAXParseException exception) {} // advice, and the other half of an error

    @Override
    public void error(SAXParseException exception) {
      found.add(file + ":" + line(exception) + ": " + exception.getMessage());
    }

    /** The checker puts a style sheet into a page of its own, from the second line on. */
    private int line(SAXParseException exception) {
      return exception.getLineNumber() - (file.toString().endsWith(".css") ? 1 : 0);
    }

    @Override
    public void fatalError(SAXParseException exception) {
      error(exception);
    }
  }
}
