package dev.dateline.access.account;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner can read from the moment they exist, where the file system knows of owners. */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> ITS_OWNER = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    static Path createTemporary(Path beside) throws IOException {
        Path folder = beside.toAbsolutePath().getParent();
        return Files.createTempFile(folder, beside.getFileName() + ".", ".new", attributes(beside));
    }

    /** Creates the file unless it is there. */
    public static void create(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file));
        } catch (FileAlreadyExistsException e) {
            return; // Another process was faster, and created it in the same way.
        }
    }

    private static FileAttribute<?>[] attributes(Path file) {
        boolean knowsOwners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsOwners
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ITS_OWNER)}
                : new FileAttribute<?>[0];
    }
}
