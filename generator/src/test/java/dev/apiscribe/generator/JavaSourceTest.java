package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaSourceTest {
  @Test
  void keepsTheImportsThatCodeUsesSortedAndOnce() {
    String source = """
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
    assertThat(JavaSource.tidy(source)).isEqualTo("""
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
    String source =
        "package a.b;\n\nimport java.util.List;\n\nclass C {\n  List<Character> quotes = List.of('\"');\n}\n";
    assertThat(JavaSource.tidy(source)).isEqualTo(source);
  }

  @Test
  void readsACommentThatNobodyEndsToTheEnd() {
    assertThat(JavaSource.tidy("package a.b;\n\nimport java.util.List;\n\n/* List\n"))
        .isEqualTo("package a.b;\n\n/* List\n");
  }
}
