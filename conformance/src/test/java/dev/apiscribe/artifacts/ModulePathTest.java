package dev.apiscribe.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Programs that are modules, in JVMs of their own that have a module path and no class path. */
@Execution(ExecutionMode.CONCURRENT) // it mostly waits for programs of its own
class ModulePathTest {
  private static final Path PROGRAMS = Path.of("src/test/modules");
  private final ModulePath path = new ModulePath();

  @TempDir
  Path work;

  @Test
  void carriesAClientForAModuleThatRequiresNothingElse() throws Exception {
    Path program = Path.of("../consumers/modules/src/main/java");
    assertThat(path.compileAndRun(
            program, "com.example.modules/com.example.modules.CreateLogGroup", "", work))
        .startsWith(
            "a call and a refused one by [module dev.apiscribe.lts.client, module dev.apiscribe.lts.model, module dev.apiscribe.runtime]");
  }

  @Test
  void opensModelsToBothJacksonsAndToTheValidator() throws Exception {
    assertThat(path.compileAndRun(PROGRAMS.resolve("reads"), "reads/reads.Main", "", work)
            .lines())
        .contains(
            "Jackson 2: {\"log_group_name\":\"\",\"ttl_in_days\":7,\"later\":[null]}",
            "Jackson 3: {\"log_group_name\":\"\",\"ttl_in_days\":7,\"later\":[null]}",
            "validator: logGroupName");
  }

  @Test
  void carriesTheInterfacesOfBothFrameworks() throws Exception {
    assertThat(path.compileAndRun(PROGRAMS.resolve("serves"), "serves/serves.Main", "spring.", work)
            .lines())
        .containsExactly("619d-jaxrs", "619d-spring", "module dev.apiscribe.lts.server.spring");
  }

  @Test
  void hidesTheFieldsOfModelsFromEverybodyElse() throws Exception {
    Path sources = Files.createDirectories(work.resolve("peeks/peeks")).getParent();
    Files.writeString(
        sources.resolve("module-info.java"),
        "module peeks {\n  requires dev.apiscribe.lts.model;\n}\n");
    Files.writeString(sources.resolve("peeks/Main.java"), """
        package peeks;
        public class Main {
          public static void main(String[] args) throws Exception {
            dev.apiscribe.lts.model.CreateLogGroupRequest.class.getDeclaredField("logGroupName").setAccessible(true);
          }
        }
        """);

    assertThatThrownBy(() -> path.compileAndRun(sources, "peeks/peeks.Main", "", work))
        .hasMessageContaining("InaccessibleObjectException")
        .hasMessageContaining("does not \"opens dev.apiscribe.lts.model\" to module peeks");
  }
}
