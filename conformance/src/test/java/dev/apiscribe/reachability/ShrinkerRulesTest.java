package dev.apiscribe.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.spec.DocumentedApi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the rules for R8 and ProGuard with the metadata for native images, jar by jar. */
class ShrinkerRulesTest {
  static Stream<Path> jars() {
    return Stream.concat(
            Stream.of("client-runtime"),
            DocumentedApi.names().stream().map(api -> "generated-models/" + api))
        .map(module -> Path.of("..", module, "target/classes"));
  }

  @ParameterizedTest
  @MethodSource("jars")
  void keepWhatNativeImagesKeepAndNothingElse(Path jar) throws IOException {
    Reachability told = Reachability.of(List.of(jar));
    ShrinkerRules rules = rules(jar);

    assertThat(rules.whole()).isEqualTo(told.types());
    for (String resource : told.resources()) {
      String folder = resource.substring(0, resource.lastIndexOf('/')).replace('/', '.');
      assertThat(rules.named())
          .as(resource + " is found if the class that reads it stays in its package")
          .anyMatch(name -> name.startsWith(folder + "."));
    }
  }

  /** A program may have all of them in one jar. */
  @Test
  void haveANameThatNoOtherJarHas() throws IOException {
    List<Path> names = new ArrayList<>();
    for (Path jar : jars().toList()) {
      ShrinkerRules.files(jar).forEach(file -> names.add(file.getFileName()));
    }
    assertThat(names).hasSizeGreaterThan(2).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void nameNothingThatDoesNotExist(Path jar) throws Exception {
    for (String name : rules(jar).named()) {
      if (!name.contains("*")) {
        assertThat(Class.forName(name, false, ShrinkerRulesTest.class.getClassLoader()))
            .hasToString("class " + name);
      }
    }
  }

  private static ShrinkerRules rules(Path jar) throws IOException {
    List<Path> files = ShrinkerRules.files(jar);
    assertThat(files).as(jar.toString()).hasSize(1);
    return ShrinkerRules.of(files.get(0));
  }
}
