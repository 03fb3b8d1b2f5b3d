package app.okrug.admin.support;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.support.RequestState;
import app.okrug.support.SupportRequest;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Requests of support, one line each, and what can be done with them.
public class RequestLines extends Lines<SupportRequest> {

    private final Texts texts;
    private final ZoneId zone;

    /// @param deeds the buttons of a request; null where nothing can be done
    public RequestLines(
            Texts texts,
            List<SupportRequest> requests,
            ZoneId zone,
            @Nullable Function<SupportRequest, Component> deeds) {
        super(texts, "admin.support.title");
        this.texts = texts;
        this.zone = zone;
        words("admin.support.who", SupportRequest::operatorName);
        words("admin.support.reason", SupportRequest::reason);
        number("admin.support.hours", SupportRequest::hours);
        parts(
                "admin.support.asked",
                request -> new Span(Dates.moment(request.askedAt(), zone, Language.current())),
                Comparator.comparing(SupportRequest::askedAt));
        parts("admin.support.state", this::state, Comparator.comparing(SupportRequest::state));
        if (deeds != null) {
            parts("admin.support.deeds", deeds::apply, (Comparator<SupportRequest>) null);
        }
        show(requests);
    }

    private Div state(SupportRequest request) {
        var pile = new Div(new StateSign(tone(request.state()), texts.text("admin.support.state." + request.state())));
        pile.addClassName("admin-pile");
        if (request.until() != null) {
            pile.add(new Span(
                    texts.text("admin.support.until", Dates.moment(request.until(), zone, Language.current()))));
        }
        if (!request.answer().isEmpty()) {
            pile.add(new Span(request.answer()));
        }
        return pile;
    }

    private static Tone tone(RequestState state) {
        return switch (state) {
            case ASKED -> Tone.WARNING;
            case GRANTED -> Tone.GOOD;
            case REFUSED, ENDED -> Tone.NEUTRAL;
        };
    }
}
