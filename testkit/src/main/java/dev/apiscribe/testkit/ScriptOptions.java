package dev.apiscribe.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The scripted responses of the command line. */
final class ScriptOptions {
  private static final Pattern RESPONSE = Pattern.compile("(\\d{3})(?::([^,]+))?");

  @Option(
      names = "--fault",
      paramLabel = "OPERATION=FAULT",
      description =
          "Break the responses of an operation: reset, empty, torn or garbage, as in createLogGroup=reset.")
  private Map<String, String> faults = Map.of();

  @Option(
      names = "--delay",
      paramLabel = "OPERATION=TIME",
      description = "Delay the responses of an operation, as in createLogGroup=250ms or =2s.")
  private Map<String, String> delays = Map.of();

  @Option(
      names = "--respond",
      paramLabel = "OPERATION=STATUS[:MEDIATYPE]",
      description = {
        "Return another documented response, as in createQuery=200:text/event-stream.",
        "Several with commas are returned one after another; the last one stays."
      })
  private Map<String, String> responses = Map.of();

  @Option(
      names = "--undocumented",
      description = "Let --respond return statuses and media types that no document has.")
  private boolean undocumented;

  /** Of the command that has these options. */
  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /**
   * Fails with {@link IllegalArgumentException} when one names no operation of these APIs, or what
   * is not documented.
   */
  void check(List<String> apis) {
    Map<String, List<OperationContract>> known = apis.stream()
        .flatMap(api -> new Contract(Spec.of(api), List.of()).operations().stream())
        .collect(Collectors.groupingBy(OperationContract::id, TreeMap::new, Collectors.toList()));
    Map<String, Map<String, String>> all =
        new TreeMap<>(Map.of("--fault", faults, "--delay", delays, "--respond", responses));
    all.keySet().forEach(this::requireEachOnce);
    all.forEach((option, values) -> values.forEach((operation, value) -> {
      if (!known.containsKey(operation)) {
        throw new IllegalArgumentException("Invalid value for option '" + option
            + "': there is no operation '" + operation + "'; expected one of " + known.keySet());
      }
      try {
        apply(new ScriptedResponse(operation, null), option, value);
        if (option.equals("--respond") && !undocumented) {
          known.get(operation).forEach(each -> requireDocumented(each, value));
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Invalid value for option '" + option + "': " + e.getMessage(), e);
      }
    }));
  }

  /** The last one would count, without a word about the others. */
  private void requireEachOnce(String option) {
    OptionSpec given = command.commandLine().getParseResult().matchedOption(option);
    Set<String> operations = new TreeSet<>();
    for (String value : given == null ? List.<String>of() : given.originalStringValues()) {
      String operation = value.split("=", 2)[0];
      if (!operations.add(operation)) {
        throw new IllegalArgumentException("Invalid value for option '" + option + "': '"
            + operation + "' has it already"
            + (option.equals("--respond") ? "; write several responses with commas" : ""));
      }
    }
  }

  private static void requireDocumented(OperationContract operation, String value) {
    RESPONSE
        .matcher(value)
        .results()
        .forEach(response -> operation
            .undocumented(Integer.parseInt(response.group(1)), response.group(2))
            .ifPresent(message -> {
              throw new IllegalArgumentException(
                  message + "; add --undocumented to return it all the same");
            }));
  }

  /** Scripts the operations that the API has. */
  void apply(ApiMock mock) {
    Set<String> scripted = new TreeSet<>(faults.keySet());
    scripted.addAll(delays.keySet());
    scripted.addAll(responses.keySet());
    scripted.removeIf(operation -> !mock.operations().contains(operation));
    for (String operation : scripted) {
      String[] steps = responses.getOrDefault(operation, "").split(",");
      for (int i = 0; i < steps.length; i++) {
        ScriptedResponse script =
            i < steps.length - 1 ? mock.respondNext(operation) : mock.respond(operation);
        if (!steps[i].isEmpty()) {
          apply(script, "--respond", steps[i]);
        }
        if (delays.containsKey(operation)) {
          apply(script, "--delay", delays.get(operation));
        }
        if (faults.containsKey(operation)) {
          apply(script, "--fault", faults.get(operation));
        }
      }
    }
  }

  private static void apply(ScriptedResponse script, String option, String value) {
    switch (option) {
      case "--fault" -> script.fault(Fault.named(value));
      case "--delay" -> script.after(AdminScript.duration(value));
      default -> {
        for (String step : value.split(",", -1)) {
          Matcher response = RESPONSE.matcher(step);
          if (!response.matches()) {
            throw new IllegalArgumentException(
                "expected a status such as 403 or 200:text/event-stream but was '" + step + "'");
          }
          script.withStatus(Integer.parseInt(response.group(1)));
          if (response.group(2) != null) {
            script.withMediaType(response.group(2));
          }
        }
      }
    }
  }
}
