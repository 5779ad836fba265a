package dev.apiscribe.review.site;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;

/**
 * What axe-core says about the page that is open.
 *
 * @param passed how many rules found something that they are about, and nothing wrong with it
 * @param problems findings of impact serious or critical: rule, what is wrong, and where
 */
record Accessibility(int passed, List<String> problems) {
  private static final String CONTRAST = "color-contrast";

  /** The rows of a table are alike, and there are hundreds: it looks at forty of each. */
  private static final String MORE_ROWS = "tr:nth-child(n+41)";

  private static final Set<String> IMPACTS = Set.of("serious", "critical");

  static Accessibility of(Chromium chromium) {
    return looked(chromium, axe());
  }

  /** The one rule that depends on colours, which takes as long as all others together. */
  static Accessibility contrast(Chromium chromium) {
    return looked(chromium, axe().withOnlyRules(List.of(CONTRAST)));
  }

  static Accessibility withoutContrast(Chromium chromium) {
    return looked(chromium, axe().disableRules(List.of(CONTRAST)));
  }

  private static AxeBuilder axe() {
    AxeRunOptions options = new AxeRunOptions();
    // the others come without their hundreds of places
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder().withOptions(options).exclude(MORE_ROWS);
  }

  private static Accessibility looked(Chromium chromium, AxeBuilder axe) {
    Results results = axe.setTimeout(60).analyze(chromium.driver());
    if (results.isErrored()) {
      throw new IllegalStateException(
          "axe-core could not look at the page: " + results.getErrorMessage());
    }
    return new Accessibility(
        results.getPasses().size(),
        results.getViolations().stream()
            .filter(rule -> IMPACTS.contains(rule.getImpact()))
            .flatMap(rule -> rule.getNodes().stream().map(node -> problem(rule, node.getTarget())))
            .toList());
  }

  private static String problem(Rule rule, Object selector) {
    return rule.getId() + " (" + rule.getImpact() + ") at " + selector + ": " + rule.getHelp();
  }
}
