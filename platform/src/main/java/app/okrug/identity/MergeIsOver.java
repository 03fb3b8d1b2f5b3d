package app.okrug.identity;

/// Accounts that were made one cannot be parted any more: a day has gone by, or something was built on it.
public class MergeIsOver extends RuntimeException {

    MergeIsOver() {
        super("can no longer be taken back");
    }
}
