package app.okrug.quotas;

/// How many calls were taken, and how many refused.
record CallSum(long calls, long refused) {

    static final CallSum NONE = new CallSum(0, 0);

    CallSum plus(CallSum other) {
        return new CallSum(calls + other.calls, refused + other.refused);
    }
}
