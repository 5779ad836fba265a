package dev.apiscribe.release;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A user's machine in a folder: a home, a folder for temporary files, and a checkout of the project
 * whose modules are built.
 *
 * @param root holds all of it and nothing else
 */
record Machine(Path root) {
  /**
   * Git's own files, and what is built: README and CONTRIBUTING say of {@code target} that it is
   * not part of the project.
   */
  private static final Set<String> UNSEEN = Set.of(".git", "target");

  static Machine create(Path project, Path root) throws IOException, InterruptedException {
    Machine machine = new Machine(root);
    Files.createDirectory(machine.home());
    Files.createDirectory(machine.temporary());
    run(
        project,
        "git",
        "clone",
        "-q",
        "--shared",
        project.toString(),
        machine.checkout().toString());
    run(machine.checkout(), "git", "config", "user.name", "A user");
    run(machine.checkout(), "git", "config", "user.email", "user@example.com");
    Files.createDirectory(machine.checkout().resolve("target"));
    machine.linkWhatIsBuilt(project);
    // A JVM does not look at TMPDIR and HOME.
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path shim = Files.createDirectory(root.resolve("bin")).resolve("java");
    Files.writeString(
        shim,
        "#!/bin/sh\nexec '" + java + "' '-Djava.io.tmpdir=" + machine.temporary()
            + "' '-Duser.home=" + machine.home() + "' -XX:TieredStopAtLevel=1 \"$@\"\n");
    Files.setPosixFilePermissions(shim, PosixFilePermissions.fromString("rwxr-xr-x"));
    return machine;
  }

  Path home() {
    return root.resolve("home");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  Path checkout() {
    return root.resolve("apiscribe");
  }

  /** Each module's target is that of the project; what is written there does not matter. */
  private void linkWhatIsBuilt(Path project) throws IOException {
    Files.walkFileTree(checkout(), new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
          throws IOException {
        Path built = project.resolve(checkout().relativize(folder)).resolve("target");
        if (!folder.equals(checkout())
            && Files.exists(folder.resolve("pom.xml"))
            && Files.isDirectory(built)) {
          Files.createSymbolicLink(folder.resolve("target"), built);
        }
        return UNSEEN.contains(String.valueOf(folder.getFileName()))
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }
    });
    // .gitignore means folders, and these are links.
    Files.writeString(checkout().resolve(".git/info/exclude"), "target\n");
  }

  /** Removes what leads out of the machine, before it is deleted. */
  void unlink() throws IOException {
    try (Stream<Path> files = Files.walk(checkout())) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  /** Starts a shell with the command in the checkout, as a user would who has nothing else. */
  Process start(String command, Path output) throws IOException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command)
        .directory(checkout().toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    Map<String, String> environment = shell.environment();
    environment
        .keySet()
        .removeIf(name ->
            name.startsWith("XDG_") || name.startsWith("MAVEN_") || name.startsWith("JAVA_TOOL"));
    environment.put("PATH", root.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("HOME", home().toString());
    environment.put("TMPDIR", temporary().toString());
    return shell.start();
  }

  /**
   * Every file and folder of the machine, but for what is built and git's own, with what tells
   * whether it changed.
   */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        if (UNSEEN.contains(name)) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        files.put(root.relativize(folder) + "/", "folder");
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        if (!UNSEEN.contains(String.valueOf(file.getFileName()))) {
          files.put(
              root.relativize(file).toString(),
              attributes.isRegularFile() ? Hash.sha256(file) : "link");
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return files;
  }

  /** What git would say of the checkout: branches and tags; the files are compared one by one. */
  String references() throws IOException, InterruptedException {
    return run(checkout(), "git", "for-each-ref");
  }

  static boolean listens(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (java.net.ConnectException e) {
      return false;
    }
  }

  /** Returns a port that is free, as the one behind it. */
  static int freePorts() throws IOException {
    while (true) {
      try (ServerSocket one = new ServerSocket(0)) {
        int port = one.getLocalPort();
        if (port < 65_000) {
          try (ServerSocket next = new ServerSocket(port + 1)) {
            return next.getLocalPort() - 1;
          } catch (java.net.BindException e) {
            // Another one, then.
          }
        }
      }
    }
  }

  static String run(Path folder, String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": " + said);
    }
    return said;
  }
}
