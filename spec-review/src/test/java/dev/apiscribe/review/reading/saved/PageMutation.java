package dev.apiscribe.review.reading.saved;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which a page can be torn. */
enum PageMutation {
  LINES_DROPPED {
    @Override
    List<String> of(List<String> lines, Random random) {
      lines.removeIf(line -> random.nextInt(10) == 0);
      return lines;
    }
  },
  CUT_SHORT {
    @Override
    List<String> of(List<String> lines, Random random) {
      return lines.subList(0, random.nextInt(lines.size() + 1));
    }
  },
  BEGINNING_LOST {
    @Override
    List<String> of(List<String> lines, Random random) {
      return lines.subList(random.nextInt(lines.size()), lines.size());
    }
  },
  TABLE_TORN {
    @Override
    List<String> of(List<String> lines, Random random) {
      lines.replaceAll(line -> random.nextInt(8) == 0 ? line.replaceFirst("[|+=-]", " ") : line);
      return lines;
    }
  },
  LINES_TWICE {
    @Override
    List<String> of(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      lines.addAll(at, new ArrayList<>(lines.subList(at, Math.min(lines.size(), at + 20))));
      return lines;
    }
  },
  LINES_SHUFFLED {
    @Override
    List<String> of(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 12)), random);
      return lines;
    }
  },
  HUGE_CELL {
    @Override
    List<String> of(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      lines.set(at, lines.get(at) + " word".repeat(200_000));
      return lines;
    }
  },
  DEEPLY_NESTED {
    @Override
    List<String> of(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      lines.set(at, lines.get(at) + "{\"a\":[".repeat(20_000));
      return lines;
    }
  },
  ENCODING_BROKEN {
    @Override
    byte[] apply(byte[] page, Random random) {
      byte[] broken = page.clone();
      for (int i = 0; i < 3; i++) {
        broken[random.nextInt(broken.length)] = (byte) (0x80 + random.nextInt(0x80));
      }
      return broken;
    }
  },
  CHARACTERS_SWAPPED {
    @Override
    byte[] apply(byte[] page, Random random) {
      byte[] swapped = page.clone();
      for (int i = 0; i < 20; i++) {
        swapped[random.nextInt(swapped.length)] =
            (byte) " |+-=:{}[]\"<>&\n\t.".charAt(random.nextInt(17));
      }
      return swapped;
    }
  },
  ZEROS_INSIDE {
    @Override
    byte[] apply(byte[] page, Random random) {
      ByteArrayOutputStream zeros = new ByteArrayOutputStream();
      int at = random.nextInt(page.length);
      zeros.write(page, 0, at);
      zeros.writeBytes(new byte[100]);
      zeros.write(page, at, page.length - at);
      return zeros.toByteArray();
    }
  };

  byte[] apply(byte[] page, Random random) {
    List<String> lines =
        new ArrayList<>(Arrays.asList(new String(page, StandardCharsets.UTF_8).split("\n", -1)));
    return String.join("\n", of(lines, random)).getBytes(StandardCharsets.UTF_8);
  }

  List<String> of(List<String> lines, Random random) {
    return lines;
  }
}
