package app.okrug.diary;

/// The school has no such pupil, or the address names a school in which the reader is nobody. The two cannot be told
/// apart from outside.
public class UnknownPupil extends IllegalArgumentException {

    UnknownPupil() {
        super("No such diary");
    }
}
