package app.okrug.ui.dialog;

import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/// A short word after a deed, at the edge of the page. Nothing that must be read to the end: that belongs to the page.
public final class Notice {

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(10);

    private Notice() {}

    /// It is done.
    public static Notification done(String text) {
        return shown(Symbol.CHECK, text, SHORT, "okrug-notice-done", false);
    }

    /// It is not done, and why. Said at once to who listens to the page.
    public static Notification problem(String text) {
        return shown(Symbol.WARNING, text, LONG, "okrug-notice-problem", true);
    }

    private static Notification shown(Symbol symbol, String text, Duration time, String kind, boolean urgent) {
        var notice = new Notification();
        notice.addClassNames("okrug-notice", kind);
        notice.add(symbol.icon(), new Span(text));
        notice.setDuration((int) time.toMillis());
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setAssertive(urgent);
        notice.open();
        return notice;
    }
}
