package dev.apiscribe.review.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSourceTest {
  @TempDir
  private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(PageSource.LARGEST_PROPERTY);
  }

  private Path page(long size) throws IOException {
    Path page = folder.resolve("page.html");
    try (RandomAccessFile file = new RandomAccessFile(page.toFile(), "rw")) {
      file.setLength(size);
    }
    return page;
  }

  @Test
  void refusesALargerPageBeforeItIsRead() throws IOException {
    Path page = page((64L << 20) + 1);

    assertThatThrownBy(() -> PageSource.read(page))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessageContainingAll(
            "page.html: found a file of 67108865 bytes, expected a page of at most 67108864.",
            "raise the bound: JAVA_TOOL_OPTIONS=\"-Dapiscribe.page.bytes=67108865 -Xmx2g\".");
  }

  @Test
  void theBoundCanBeRaisedAndLowered() throws Exception {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "URI\n");

    System.setProperty(PageSource.LARGEST_PROPERTY, "4");
    assertThat(PageSource.read(page).line(1)).isEqualTo("URI");
    System.setProperty(PageSource.LARGEST_PROPERTY, "3");
    assertThatThrownBy(() -> PageSource.read(page))
        .hasMessageContaining("found a file of 4 bytes, expected a page of at most 3.");
  }
}
