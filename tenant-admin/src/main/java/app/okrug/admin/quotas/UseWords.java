package app.okrug.admin.quotas;

import app.okrug.language.Texts;
import app.okrug.quotas.Fullness;
import app.okrug.quotas.Quota;
import app.okrug.quotas.QuotaUse;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// What is used of a limit, in words.
final class UseWords {

    private static final long MEGABYTE = 1024L * 1024;
    private static final int HUNDRED = 100;

    private UseWords() {}

    /// How much is used: megabytes of files, otherwise a number.
    static String used(Texts texts, QuotaUse use) {
        return use.quota() == Quota.STORAGE
                ? texts.text("admin.quotas.megabytes", (double) use.used() / MEGABYTE)
                : texts.text("admin.number", use.used());
    }

    static String limit(Texts texts, QuotaUse use) {
        return use.quota() == Quota.STORAGE
                ? texts.text("admin.quotas.megabytes", use.limit() / MEGABYTE)
                : texts.text("admin.number", use.limit());
    }

    static String of(Texts texts, QuotaUse use) {
        return texts.text("admin.quotas.of", used(texts, use), limit(texts, use));
    }

    /// The used share in percent, as it is drawn.
    static double percent(QuotaUse use) {
        return Math.round(use.share() * HUNDRED * 10) / 10.0;
    }

    static Tone tone(Fullness level) {
        return switch (level) {
            case ROOM -> Tone.GOOD;
            case NEAR -> Tone.WARNING;
            case FULL -> Tone.DANGER;
        };
    }

    static StateSign sign(Texts texts, Fullness level) {
        return new StateSign(tone(level), texts.text("admin.quotas.level." + level));
    }

    /// The numbers, and a sign when there is little room or none.
    static Component cell(Texts texts, QuotaUse use) {
        var words = new Span(of(texts, use));
        if (use.level() == Fullness.ROOM) {
            return words;
        }
        return new Div(words, new Div(sign(texts, use.level())));
    }
}
