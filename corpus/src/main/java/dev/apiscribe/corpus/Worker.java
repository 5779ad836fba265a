package dev.apiscribe.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The process that generates and compiles: a document that never ends, or takes all memory, takes
 * this one along and no other result. Each line that it reads names an implementation, a document
 * and a folder, separated by tabs; it answers each with an {@link Outcome} as a line of JSON.
 */
final class Worker {
  private Worker() {}

  public static void main(String[] arguments) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    ObjectMapper json = new ObjectMapper();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] order = line.split("\t");
      Outcome outcome =
          Attempt.at(Path.of(order[1]), Implementation.valueOf(order[0]), Path.of(order[2]));
      out.write((json.writeValueAsString(outcome) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
