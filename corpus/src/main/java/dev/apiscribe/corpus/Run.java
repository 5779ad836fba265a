package dev.apiscribe.corpus;

import dev.apiscribe.openapi.VisibleText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command: tries each document of a folder, and prints a table. */
@Command(
    name = "corpus/run",
    mixinStandardHelpOptions = true,
    description = {
      "Generates Java from each OpenAPI document of a folder as it is, compiles it, and has the models read and write the document's examples.",
      "Documents that were tried with the same generator before are not tried again. Nothing is changed in the folder.",
      "Exit status: 0 all documents accepted, compiled and kept, 1 not all, 2 a folder that cannot be read."
    })
final class Run implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      description = "Folder with .yaml, .yml and .json files, or one such file.")
  private Path folder = Path.of("");

  @Option(
      names = "--results",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the results, and for what is generated.")
  private Path results = Path.of("");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "OUTPUT",
      description = "Some of: ${COMPLETION-CANDIDATES}. Default: all.")
  private List<Implementation> only = List.of(Implementation.values());

  @Option(
      names = "--seconds",
      defaultValue = "120",
      description = "The most that one document may take. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(names = "--again", description = "Try also what was tried before.")
  private boolean again;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Run())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(utf8(FileDescriptor.out))
        .setErr(utf8(FileDescriptor.err))
        .execute(arguments));
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = command.commandLine().getOut();
    List<Path> documents = documents();
    if (documents.isEmpty()) {
      command
          .commandLine()
          .getErr()
          .println(
              VisibleText.of(
                  folder
                      + ": found no .yaml, .yml or .json file, expected OpenAPI documents. Name another folder."));
      return 2;
    }
    Files.createDirectories(results);
    Results kept = new Results(results.toAbsolutePath());
    Map<String, Map<Implementation, Outcome>> table = new TreeMap<>();
    try (WorkerProcess worker = new WorkerProcess(results.resolve("worker.log"), seconds)) {
      for (Path document : documents) {
        Map<Implementation, Outcome> row = new EnumMap<>(Implementation.class);
        for (Implementation implementation : only) {
          row.put(implementation, outcome(document.toAbsolutePath(), implementation, kept, worker));
        }
        String name = folder.equals(document)
            ? document.getFileName().toString()
            : folder.relativize(document).toString();
        table.put(name, row);
        Table.lines(name, row).forEach(line -> out.println(VisibleText.of(line)));
      }
    }
    Table summary = new Table(table);
    out.println();
    out.println(summary.text());
    Path file = results.resolve("corpus.json");
    summary.write(file);
    out.println("Written: " + file);
    return summary.isClean() ? 0 : 1;
  }

  private Outcome outcome(
      Path document, Implementation implementation, Results kept, WorkerProcess worker)
      throws IOException, InterruptedException {
    Optional<Outcome> before = again ? Optional.empty() : kept.of(document, implementation);
    if (before.isPresent()) {
      return before.get();
    }
    Outcome outcome =
        worker.attempt(document, implementation, kept.folder(document, implementation));
    kept.keep(document, implementation, outcome);
    return outcome;
  }

  private List<Path> documents() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
          .sorted()
          .toList();
    }
  }
}
