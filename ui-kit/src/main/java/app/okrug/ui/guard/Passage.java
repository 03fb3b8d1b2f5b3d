package app.okrug.ui.guard;

import app.okrug.access.Refusal;

/// Whether a reader may go through to a page.
public sealed interface Passage {

    /// They may.
    record Free() implements Passage {}

    /// They may not, for this reason.
    record Shut(Refusal refusal) implements Passage {}

    /// Nobody is meant to see it now: who asks has not signed in for it, or the page says of nobody that they may.
    record Hidden() implements Passage {}
}
