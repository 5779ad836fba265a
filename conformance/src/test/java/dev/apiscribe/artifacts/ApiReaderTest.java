package dev.apiscribe.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiReaderTest {
  @TempDir
  Path folder;

  @Test
  void namesWhatOthersSeeByNameAndNothingElse() throws IOException {
    assertThat(
            api(
                "class Bird { public void sing() {} protected int age; int eggs; private void moult() {} public Bird(String name) {} class Nest {} }"))
        .containsExactly("class Bird", "protected int age", "new(String)", "void sing()");
  }

  @Test
  void keepsGenericsNullnessArraysAndExceptions() throws IOException {
    assertThat(
            api(
                "interface Flock<T extends Comparable<? super T>> { <S extends T> @Nullable S first(java.util.Map<String, @Nullable S> of, byte[]... raw)"
                    + " throws java.io.IOException; default @Nullable String[] names(java.util.List<? extends T> all) { return null; } }"))
        .containsExactly(
            "interface Flock<T extends Comparable<? super T>>",
            "abstract <S extends T> @Nullable S first(java.util.Map<String, @Nullable S>, byte[]...) throws java.io.IOException",
            "default @Nullable String[] names(java.util.List<? extends T>)");
  }

  @Test
  void leavesOutWhatEachRecordEnumAndObjectHas() throws IOException {
    assertThat(
            api(
                "record Bird(@Nullable String name) { public enum Colour { RED } public String toString() { return name; } }"))
        .containsExactly(
            "record Bird",
            "@Nullable String name()",
            "new(@Nullable String)",
            "enum Bird.Colour",
            "RED");
  }

  @Test
  void saysWhoMayExtendASealedType() throws IOException {
    assertThat(
            api(
                "sealed interface Bird extends AutoCloseable { record Owl() implements Bird { public void close() {} } }"))
        .contains(
            "sealed interface Bird : AutoCloseable permits Bird.Owl", "record Bird.Owl : Bird");
  }

  @Test
  void givesAClassTheMembersOfAParentThatNobodySees() throws IOException {
    assertThat(api(
            "final class Bird extends Animal {} abstract class Animal implements Runnable, Legs { public void run() {} protected Animal() {} }"
                + " interface Legs { default int legs() { return 2; } }"))
        .containsExactly("final class Bird : Runnable", "int legs()", "new()", "void run()");
  }

  @Test
  void aBaselineReadsAsItWasWritten() throws IOException {
    List<Declaration> api =
        CompiledApi.of(folder, "final class Bird<T> { public T name; public enum Colour { RED } }");
    Baseline written =
        new Baseline("0.1.0", api, List.of("- Bird: void sing()", "+ interface Nest"));
    Path file = folder.resolve("birds.txt");
    written.write(file);

    assertThat(Baseline.read(file)).isEqualTo(written);
    assertThat(Files.readString(file))
        .isEqualTo(
            "0.1.0\nfinal class Bird<T>\n  T name\n  new()\nenum Bird.Colour\n  RED\n- Bird: void sing()\n+ interface Nest\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.1.0\nvoid sing()\n"})
  void aFileThatIsNoBaselineIsNamed(String text) throws IOException {
    Path file = folder.resolve("birds.txt");
    Files.writeString(file, text);

    assertThatIOException()
        .isThrownBy(() -> Baseline.read(file))
        .withMessageContaining("birds.txt: found")
        .withMessageContaining("expected");
  }

  private List<String> api(String type) throws IOException {
    return CompiledApi.of(folder, type).stream().map(Declaration::text).toList();
  }
}
