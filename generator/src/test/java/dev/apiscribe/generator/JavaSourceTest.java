package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaSourceTest {
  @Test
  void keepsTheImportsThatCodeUsesSortedAndOnce() {
    String source =
        """
        package a.b;

        import java.util.Map;
        import java.util.List;
        import java.util.List;
        import java.util.Set;
        import a.b.Sibling;
        import java.io.File;

        /** Says Set. */
        class C {
          Map<String, List<Sibling>> field; // File


          String text = "File \\" Set";

        }
        """;
    assertThat(JavaSource.tidy(source))
        .isEqualTo(
            """
            package a.b;

            import java.util.List;
            import java.util.Map;

            /** Says Set. */
            class C {
              Map<String, List<Sibling>> field; // File

              String text = "File \\" Set";
            }
            """);
  }

  @Test
  void takesAQuoteThatIsACharacterForNoText() {
    String source = "package a.b;\n\nimport java.util.List;\n\nclass C {\n  List<Character> quotes = List.of('\"');\n}\n";
    assertThat(JavaSource.tidy(source)).isEqualTo(source);
  }

  @Test
  void readsACommentThatNobodyEndsToTheEnd() {
    assertThat(JavaSource.tidy("package a.b;\n\nimport java.util.List;\n\n/* List\n")).isEqualTo("package a.b;\n\n/* List\n");
  }

  @Test
  void breaksListsOnlyWhenTheyDoNotFit() {
    assertThat(JavaSource.list(List.of("int a", "int b"), 20, 6)).isEqualTo("int a, int b");
    assertThat(JavaSource.list(List.of("int a", "int b"), 5, 6)).isEqualTo("\n      int a, int b");
    String wide = "String " + "x".repeat(60);
    assertThat(JavaSource.list(List.of(wide, wide), 5, 2))
        .isEqualTo("\n  " + wide + ",\n  " + wide);
  }
}
