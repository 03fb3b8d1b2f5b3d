package app.okrug.language;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/// The languages of the interface, Russian first.
public final class Language {

    public static final Locale RUSSIAN = Locale.of("ru");
    public static final Locale ENGLISH = Locale.of("en");

    private Language() {}

    /// All languages, the default one first.
    public static List<Locale> all() {
        return List.of(RUSSIAN, ENGLISH);
    }

    /// The supported language nearest to the wish; Russian when there is none.
    public static Locale nearest(Locale wish) {
        return wish.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : RUSSIAN;
    }

    /// The language of the person whose request is being answered.
    public static Locale current() {
        return nearest(LocaleContextHolder.getLocale());
    }
}
