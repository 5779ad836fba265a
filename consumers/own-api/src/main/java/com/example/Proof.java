package com.example;

import dev.apiscribe.proof.ExampleProof;
import dev.apiscribe.proof.ExampleReport;
import java.nio.file.Path;

public class Proof {
  public static void main(String[] args) {
    ExampleReport report =
        ExampleProof.of(Path.of(System.getProperty("document")), "com.example.coastalferries");
    System.out.print(report.table());
    if (!report.failures().isEmpty()) {
      throw new IllegalStateException(report.failures().toString());
    }
  }
}
