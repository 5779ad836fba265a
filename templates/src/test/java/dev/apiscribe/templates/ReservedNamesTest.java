package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.generator.internal.ReservedNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReservedNamesTest {
  private static final Pattern IMPORT = Pattern.compile("\nimport [a-z.0-9]+\\.([A-Z]\\w*);");

  /** Another type of the name, imported beside it, would not compile. */
  @Test
  void noModelIsNamedAsATypeThatATemplateImportsBesideModels() throws IOException {
    Set<String> free = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(Path.of(""), 2)) {
      for (Path template :
          walk.filter(each -> each.toString().endsWith(".mustache")).toList()) {
        String text = Files.readString(template);
        Matcher imported = IMPORT.matcher(text);
        while (text.contains("imports}}\nimport {{.}};") && imported.find()) {
          if (!ReservedNames.isReserved(imported.group(1))) {
            free.add(imported.group(1));
          }
        }
      }
    }
    assertThat(free).isEmpty();
  }
}
