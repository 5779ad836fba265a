package dev.apiscribe.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleReaderTest {
  private static final ModuleDescriptor BIRDS =
      birds().exports("birds").exports("birds.songs").build();

  private static ModuleDescriptor.Builder birds() {
    return ModuleDescriptor.newModule("birds")
        .requires("nests")
        .requires(Set.of(Modifier.STATIC, Modifier.TRANSITIVE), "org.jspecify")
        .opens("birds", Set.of("reader", "keeper"));
  }

  @Test
  void printsWhatOthersAreGivenAndNotWhatIsRequiredForItself() {
    assertThat(ModuleReader.declarations(BIRDS))
        .extracting(Declaration::text)
        .containsExactly(
            "module birds",
            "exports birds",
            "exports birds.songs",
            "opens birds to keeper, reader",
            "requires static transitive org.jspecify");
  }

  @Test
  void findsThatAnExportWhichIsGoneBreaksSourceAndBinary() {
    ModuleDescriptor after = birds().exports("birds").build();

    assertThat(
            ApiChange.between(ModuleReader.declarations(BIRDS), ModuleReader.declarations(after)))
        .singleElement()
        .hasToString("- birds: exports birds.songs\n    breaks source and binary");
  }

  @Test
  void findsThatANewExportBreaksNothing() {
    ModuleDescriptor before = birds().exports("birds").build();

    assertThat(
            ApiChange.between(ModuleReader.declarations(before), ModuleReader.declarations(BIRDS)))
        .singleElement()
        .hasToString("+ birds: exports birds.songs");
  }

  @Test
  void survivesBeingWrittenAndRead(@TempDir Path folder) throws Exception {
    Baseline baseline = Baseline.of("0.1.0-SNAPSHOT", ModuleReader.declarations(BIRDS));
    baseline.write(folder.resolve("birds.txt"));

    assertThat(Baseline.read(folder.resolve("birds.txt"))).isEqualTo(baseline);
  }

  @Test
  void findsNoModuleWhereNoneIs(@TempDir Path folder) throws Exception {
    assertThat(ModuleReader.read(folder)).isEmpty();
  }
}
