package app.okrug.curriculum;

/// In which order what is worked out from the register follows it: each needs what the one before has made.
final class Following {

    static final int GROUPS = 1;
    static final int INDIVIDUAL_SPANS = 2;
    static final int AUDIENCES = 3;

    private Following() {}
}
