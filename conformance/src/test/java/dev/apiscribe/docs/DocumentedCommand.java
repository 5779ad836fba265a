package dev.apiscribe.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A command of a shell block.
 *
 * @param page that shows it
 * @param folder in which it runs, from the root of the project; empty for the root
 * @param words without quotes
 */
record DocumentedCommand(MarkdownPage page, String folder, List<String> words) {

  static List<DocumentedCommand> of(MarkdownPage page) {
    List<DocumentedCommand> commands = new ArrayList<>();
    for (String block : page.shellBlocks()) {
      for (String line : block.replace("\\\n", " ").split("\n")) {
        String folder = "";
        for (String command : line.replaceFirst("(^| +)#.*", "").split(" && | \\| ")) {
          List<String> words = Arrays.stream(command.strip().split(" +"))
              .map(word -> word.replace("'", ""))
              .filter(word -> !word.isEmpty())
              .toList();
          if (words.isEmpty()) {
            continue;
          }
          if (words.get(0).equals("cd")) {
            folder = words.get(1);
          }
          commands.add(new DocumentedCommand(page, folder, words));
        }
      }
    }
    return commands;
  }

  String name() {
    return words.get(0);
  }

  List<String> arguments() {
    return words.subList(1, words.size());
  }

  @Override
  public String toString() {
    return page + ": " + String.join(" ", words);
  }
}
