package com.example;

import dev.apiscribe.timeplus.model.DataStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** A stream whose rows go to its followers, and nowhere else. */
final class LiveStream {
  private final DataStream definition;
  private final List<BlockingQueue<Optional<List<Object>>>> followers =
      new CopyOnWriteArrayList<>();

  LiveStream(DataStream definition) {
    this.definition = definition;
  }

  DataStream definition() {
    return definition;
  }

  void add(Map<String, Object> row) {
    List<Object> values =
        definition.columns().stream().map(column -> row.get(column.name())).toList();
    followers.forEach(follower -> follower.add(Optional.of(values)));
  }

  /** The rows from now on; empty is the end of them. */
  BlockingQueue<Optional<List<Object>>> follow() {
    BlockingQueue<Optional<List<Object>>> follower = new LinkedBlockingQueue<>();
    followers.add(follower);
    return follower;
  }

  // By identity: two queues without rows are not the same follower.
  void leave(BlockingQueue<Optional<List<Object>>> follower) {
    followers.removeIf(each -> each == follower);
    follower.add(Optional.empty());
  }
}
