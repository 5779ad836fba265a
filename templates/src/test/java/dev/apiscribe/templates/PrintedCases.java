package dev.apiscribe.templates;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints all outputs of the golden cases, and says which differ from what is expected. */
final class PrintedCases {
  private PrintedCases() {}

  /** @param arguments the folder to print into */
  public static void main(String[] arguments) throws IOException {
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int compared = 0;
    for (Path golden : GoldenCasesTest.cases()) {
      for (String output : Generation.OUTPUTS) {
        Path expected = golden.resolve("expected").resolve(output);
        if (Files.isDirectory(expected)) {
          Path printed = Path.of(arguments[0]).resolve(golden.getFileName()).resolve(output);
          String difference = FirstDifference.of(
                  Generation.javaFiles(expected),
                  Generation.print(golden.resolve("spec.yaml"), output, printed))
              .toString();
          out.println(golden.getFileName() + " " + output + ": " + difference);
          compared++;
        }
      }
    }
    out.println("compared " + compared);
  }
}
