package app.okrug.archive;

/// There is no such archive here, or its file is gone.
public class UnknownArchive extends RuntimeException {

    UnknownArchive(ArchiveId id) {
        super("There is no archive " + id);
    }
}
