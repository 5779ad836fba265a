package dev.apiscribe.generator.cli;

import dev.apiscribe.openapi.VisibleText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Generates Java from an OpenAPI document. */
@Command(
    name = "./apiscribe generate",
    sortOptions = false,
    description = "Generates Java from an OpenAPI document.",
    footer = {
      "",
      "Each output is a source folder in the folder of the output: DIR/models, DIR/client, …",
      "Files of an earlier run that are not printed any more are deleted; a folder with other files is refused.",
      "Exit status: 0 written, 2 a document, folder or option that cannot be used."
    })
public final class GenerateCommand implements Callable<Integer> {
  private static final int REFUSED = 2;
  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

  @Spec
  private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "DOCUMENT", description = "File of the document, YAML or JSON.")
  private Path document = Path.of("");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description =
          "Folder that the Java is written to: a new one, an empty one or that of an earlier run.")
  private Path output = Path.of("");

  @Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "Package above that of the API, such as com.example.")
  private String basePackage = "";

  @Option(
      names = "--outputs",
      split = ",",
      defaultValue = "models,client",
      paramLabel = "OUTPUT",
      description =
          "Some of: ${COMPLETION-CANDIDATES}. All others use the models. Default: ${DEFAULT-VALUE}.")
  private Set<OutputKind> outputs = EnumSet.noneOf(OutputKind.class);

  @Option(
      names = "--lock",
      paramLabel = "FILE",
      description =
          "File that keeps the names of schemas from one run to the next; it is written. Default: none.")
  private @Nullable Path lock;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  @SuppressWarnings("unused") // picocli looks for it
  private boolean help;

  private GenerateCommand() {}

  /**
   * Exit status 0 when all is written, 2 when the document, the folder or an option cannot be used.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    System.exit(program(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).execute(arguments));
  }

  /** Returns a writer that prints UTF-8, whatever the machine's locale. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  static CommandLine program(PrintWriter out, PrintWriter errors) {
    return new CommandLine(new GenerateCommand())
        .setExpandAtFiles(false)
        .setOut(out)
        .setErr(errors)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    PrintWriter errors = command.commandLine().getErr();
    if (!PACKAGE.matcher(basePackage).matches()
        || !SourceVersion.isName(basePackage)
        || basePackage.matches("java(\\..*)?")) {
      throw new ParameterException(
          command.commandLine(),
          "Invalid value for option '--package': expected a package such as com.example but was '"
              + VisibleText.of(basePackage) + "'");
    }
    try {
      if (!Files.isRegularFile(document)) {
        errors.println(VisibleText.of(document + ": " + missing(document)));
        return REFUSED;
      }
      generate();
      return 0;
    } catch (RefusedDocumentException | UnusableOutputException e) {
      errors.println(e.getMessage());
    } catch (IOException e) {
      errors.println(VisibleText.of(output + ": it cannot be written: " + e.getMessage()));
    }
    errors.flush();
    return REFUSED;
  }

  private static String missing(Path document) {
    if (Files.isDirectory(document)) {
      return "found a folder, expected an OpenAPI document. Name the file in it.";
    } else if (document.toString().matches("https?:.*")) {
      return "found an address, expected a file. Download the document first.";
    }
    return "found no such file, expected an OpenAPI document. Correct the name.";
  }

  /** Writes nothing until all outputs are printed. */
  private void generate() throws IOException {
    OutputFolder folder = OutputFolder.open(output);
    Path fresh = folder.fresh();
    try {
      Set<String> decisions = new LinkedHashSet<>();
      Set<String> unchecked = new LinkedHashSet<>();
      for (OutputKind kind : outputs) {
        Generation printed =
            Generation.print(document, basePackage, kind, fresh.resolve(kind.label()), lock);
        decisions.addAll(printed.decisions());
        unchecked.addAll(printed.unchecked());
      }
      Notes notes = new Notes()
          .add("The document is read otherwise than it is written here:", decisions)
          .add("Generated code does not check what the document says here:", unchecked);
      notes.write(fresh);
      tell(folder.keep(fresh));
      notes.print(output, command.commandLine().getOut());
    } finally {
      folder.discard(fresh);
    }
  }

  private void tell(OutputFolder.Changes changes) {
    PrintWriter out = command.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %d files, %d written, %d deleted%n",
        VisibleText.of(document.toString()),
        changes.files(),
        changes.written(),
        changes.deleted());
    outputs.forEach(
        kind -> out.printf(Locale.ROOT, "  %-7s %s%n", kind.label(), output.resolve(kind.label())));
    out.flush();
  }
}
