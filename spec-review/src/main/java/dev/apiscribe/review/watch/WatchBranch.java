package dev.apiscribe.review.watch;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The branch that follows the pages. It has one commit on top of what is checked out; files and
 * index of the checkout are not touched, and no other branch is.
 */
public final class WatchBranch {
  private static final String HEADS = "refs/heads/";
  private static final Set<String> NEVER = Set.of("main", "master", "HEAD");

  private final Git git;
  private final Path top;
  private final Path specs;
  private final String name;

  private WatchBranch(Git git, Path top, Path specs, String name) {
    this.git = git;
    this.top = top;
    this.specs = specs;
    this.name = name;
  }

  /**
   * Fails with {@link UnreadableSpecException} when the specs are not in a repository, when its
   * working tree is dirty, when the name is that of a branch that is not ours, or when a person
   * committed on the branch.
   *
   * @param pages the folder of the pages, which may lie there without being committed
   */
  public static WatchBranch of(Path specs, Path pages, String name) throws IOException {
    if (!Files.isDirectory(specs)) {
      throw new UnreadableSpecException(
          specs + ": found no folder, expected the curated specs. Name it with --specs.");
    }
    Path real = specs.toRealPath();
    String root = new Git(real).ask("rev-parse", "--show-toplevel");
    if (root == null || root.isEmpty()) {
      throw new UnreadableSpecException(
          specs + ": found no git repository around it, expected one. Run watch in a clone.");
    }
    Path top = Path.of(root).toRealPath();
    WatchBranch branch = new WatchBranch(new Git(top), top, top.relativize(real), name);
    if (branch.files().isEmpty()) {
      throw new UnreadableSpecException(
          specs + ": found no committed file, expected the curated specs. Commit them first.");
    }
    branch.check(pages.toAbsolutePath().normalize());
    return branch;
  }

  private void check(Path pages) {
    if (git.ask("check-ref-format", "--branch", name) == null || name.startsWith("-")) {
      throw refused("found " + name + ", expected the name of a branch. Choose another one.");
    }
    String upstream = git.ask("symbolic-ref", "-q", "--short", "refs/remotes/origin/HEAD");
    if (NEVER.contains(name) || ("origin/" + name).equals(upstream)) {
      throw refused("found " + name + ", expected a branch of watch alone. Choose another one.");
    }
    if (("\n" + git.run("worktree", "list", "--porcelain") + "\n")
        .contains("\nbranch " + HEADS + name + "\n")) {
      throw refused("found " + name
          + " checked out, expected another branch. Check out the one to start from.");
    }
    String status = pages.startsWith(top) && !pages.equals(top)
        ? git.run("status", "--porcelain", "--", ".", ":(exclude,literal)" + top.relativize(pages))
        : git.run("status", "--porcelain");
    if (!status.isEmpty()) {
      throw new UnreadableSpecException(top + ": found " + status.lines().count()
          + " changed files, expected a clean working tree. Commit or stash them first.");
    }
    for (String reference : new String[] {HEADS + name, "refs/remotes/origin/" + name}) {
      String tip = git.ask("rev-parse", "--verify", "-q", reference);
      if (tip != null
          && git.run("log", "--format=%ce", "HEAD.." + tip)
              .lines()
              .anyMatch(email -> !email.equals(Git.EMAIL))) {
        throw refused(
            "found commits of others on " + reference
                + ", expected those of watch alone. Merge or delete the branch, or choose another name.");
      }
    }
  }

  private static UnreadableSpecException refused(String sentence) {
    return new UnreadableSpecException("--branch: " + sentence);
  }

  public String name() {
    return name;
  }

  private List<String> files() {
    String listed = git.run("ls-files", "-z", "--", specs.toString());
    return listed.isEmpty() ? List.of() : List.of(listed.split("\0"));
  }

  /** Copies what is committed of the specs below a folder; returns where they are then. */
  public Path copyTo(Path folder) throws IOException {
    for (String file : files()) {
      Path from = top.resolve(file);
      if (Files.isRegularFile(from)) {
        Path to = folder.resolve(file);
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return folder.resolve(specs.toString());
  }

  /**
   * Puts the specs of the folder of {@link #copyTo} onto the branch. Empty when they are those of
   * what is checked out: then there is no commit, and a branch of before stays as it was.
   *
   * @return the commit
   */
  public Optional<String> commit(Path folder, String message) throws IOException {
    String head = git.run("rev-parse", "HEAD");
    Path index = Files.createTempDirectory("watch");
    try {
      Git own = git.with(
          Path.of(git.run("rev-parse", "--absolute-git-dir")), index.resolve("index"), folder);
      own.run("read-tree", head);
      own.run("add", "-A", "-f", "--", specs.toString());
      String tree = own.run("write-tree");
      if (tree.equals(git.run("rev-parse", head + "^{tree}"))) {
        return Optional.empty();
      }
      String before = git.ask("rev-parse", "--verify", "-q", HEADS + name);
      if (before == null) {
        before = git.ask("rev-parse", "--verify", "-q", "refs/remotes/origin/" + name);
      }
      String commit = isSame(before, head, tree)
          ? String.valueOf(before)
          : own.run("commit-tree", tree, "-p", head, "-m", message);
      git.run("update-ref", HEADS + name, commit);
      return Optional.of(commit);
    } finally {
      Files.deleteIfExists(index.resolve("index"));
      Files.deleteIfExists(index);
    }
  }

  /** Returns whether the branch has this tree already, on the same commit. */
  private boolean isSame(@Nullable String tip, String head, String tree) {
    return tip != null
        && tree.equals(git.ask("rev-parse", "--verify", "-q", tip + "^{tree}"))
        && head.equals(git.ask("rev-parse", "--verify", "-q", tip + "^"));
  }
}
