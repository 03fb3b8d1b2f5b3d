package app.okrug.substitutions;

/// The teacher is away on some of these days by another record.
public class AbsentAlready extends IllegalArgumentException {

    AbsentAlready() {
        super("The teacher is away already on some of these days");
    }
}
