package app.okrug.admin.home;

/// One step on the way into daily use.
///
/// @param key of its texts, `admin.step.<key>`
/// @param told how far it is, in words
/// @param link where it is taken
record Step(String key, State state, String told, String link) {

    /// How far a step is.
    enum State {
        DONE,
        /// Begun and not finished.
        BEGUN,
        AHEAD;

        static State of(long done, long all) {
            if (done == 0) {
                return AHEAD;
            }
            return done >= all ? DONE : BEGUN;
        }
    }
}
