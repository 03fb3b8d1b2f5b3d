package app.okrug.web.diary;

import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;

/// How the reader wants the diary to open, kept for the session (D-02).
///
/// @param looksAhead whether the next day is shown when the last lesson of today is over
record DiaryHabit(boolean looksAhead) {

    private static final DiaryHabit USUAL = new DiaryHabit(true);

    static DiaryHabit ofSession() {
        return Objects.requireNonNullElse(VaadinSession.getCurrent().getAttribute(DiaryHabit.class), USUAL);
    }

    void keep() {
        VaadinSession.getCurrent().setAttribute(DiaryHabit.class, this);
    }
}
