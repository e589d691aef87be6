package org.xenia.server.kernel.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.xenia.server.kernel.WorkspaceId;

/// Files on disk under `files` of the data directory. A file is written beside its place, forced to disk
/// and then moved there, so that a crash leaves either all of it or nothing.
class DiskFileStore implements FileStore {

    private final Path root;

    DiskFileStore(Path root) {
        this.root = root;
    }

    @Override
    public long put(WorkspaceId workspace, UUID id, InputStream content) throws IOException {
        Path place = place(workspace, id);
        Files.createDirectories(place.getParent());
        Path beside = place.resolveSibling(place.getFileName() + ".part");
        try (FileChannel file = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            long size = content.transferTo(Channels.newOutputStream(file));
            file.force(true);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            return size;
        } catch (IOException failed) {
            Files.deleteIfExists(beside);
            throw failed;
        }
    }

    @Override
    public InputStream open(WorkspaceId workspace, UUID id) throws IOException {
        return Files.newInputStream(place(workspace, id));
    }

    @Override
    public void remove(WorkspaceId workspace, UUID id) throws IOException {
        Files.deleteIfExists(place(workspace, id));
    }

    private Path place(WorkspaceId workspace, UUID id) {
        // The last digits are random; the first ones are the time, which would put all files of a day in one folder.
        String name = id.toString();
        return root.resolve(workspace.toString())
                .resolve(name.substring(name.length() - 2))
                .resolve(name);
    }
}
