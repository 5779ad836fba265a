package dev.apiscribe.review.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code .edits}: what is about to be written and deleted in a folder, so that the next edit can
 * finish or forget it when this process ends in the middle. It is locked as long as the edit runs.
 */
final class EditJournal implements AutoCloseable {
  static final String NAME = ".edits";
  private static final String COMPLETE = "complete\n";
  private static final int MOST_BYTES = 16 << 20;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * What an edit left behind.
   *
   * @param complete whether all new texts lie beside their places, so that it can be finished
   */
  record LeftEdit(List<Path> written, List<Path> deleted, boolean complete) {}

  private final Path folder;
  private final Path file;
  private final FileChannel channel;

  private EditJournal(Path folder, Path file, FileChannel channel) {
    this.folder = folder;
    this.file = file;
    this.channel = channel;
  }

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** Fails with {@link UnreadableSpecException} when another edit of the folder is running. */
  static EditJournal open(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel = FileChannel.open(
        file,
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS));
    if (!isLocked(channel)) {
      channel.close();
      throw new UnreadableSpecException(
          file + ": found another edit of this folder that is running, expected none."
              + " Run the command again when it has ended.");
    }
    return new EditJournal(folder, file, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Returns what the edit before this one left behind; nothing when it ended. */
  LeftEdit left() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), MOST_BYTES));
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes, bytes.position());
    }
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    if (end < 0) {
      return new LeftEdit(List.of(), List.of(), false); // Nothing was written before this line.
    }
    try {
      JsonNode names = MAPPER.readTree(text.substring(0, end));
      return new LeftEdit(
          paths(names.path("write")),
          paths(names.path("delete")),
          text.substring(end + 1).equals(COMPLETE));
    } catch (JsonProcessingException e) {
      throw new UnreadableSpecException(
          file + ": found no JSON, expected what an edit left there. Delete it.");
    }
  }

  private List<Path> paths(JsonNode names) {
    List<Path> paths = new ArrayList<>();
    names.forEach(name -> paths.add(folder.resolve(name.asText())));
    return paths;
  }

  /** Enters what an edit is going to do, before it does anything. */
  void begin(Collection<Path> written, Collection<Path> deleted) throws IOException {
    ObjectNode names = MAPPER.createObjectNode();
    written.forEach(path -> names.withArray("write").add(name(path)));
    deleted.forEach(path -> names.withArray("delete").add(name(path)));
    channel.truncate(0);
    append(names + "\n");
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** Enters that all new texts lie beside their places: from here on the edit can be finished. */
  void complete() throws IOException {
    append(COMPLETE);
  }

  private void append(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes, channel.size());
    }
    channel.force(true);
  }

  /** Forgets the edit, which ended: nothing is left to be done. */
  void end() throws IOException {
    channel.truncate(0);
    channel.close();
    Files.deleteIfExists(file);
  }

  /** Lets another edit begin. What was entered stays, unless the edit ended. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
