import java.nio.file.Files
import java.nio.file.Path

// Before each project: what others have published is shared with the user's own local repository, by links. Of ours nothing is left, so a consumer
// finds what has just been published, and nothing that an earlier build or another consumer has brought in.
Path local = localRepositoryPath.toPath()
Files.createDirectories(local)
local.resolve('dev').toFile().deleteDir()
new File(shared).eachDir { group ->
    Path link = local.resolve(group.name)
    if (group.name != 'dev' && !Files.exists(link)) {
        Files.createSymbolicLink(link, group.toPath())
    }
}
