package app.okrug.onboarding;

/// The school has no such files, or has them no longer.
public class UnknownBatch extends IllegalArgumentException {

    UnknownBatch(BatchId id) {
        super("No such batch: " + id.value());
    }
}
