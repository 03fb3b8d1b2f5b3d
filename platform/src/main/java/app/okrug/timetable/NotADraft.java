package app.okrug.timetable;

/// What is to be changed has been published: people are taught by it. A draft is made from it and changed
/// instead.
public class NotADraft extends IllegalStateException {

    NotADraft(EditionId id) {
        super("Not a draft: " + id.value());
    }
}
