package app.okrug.ui.language;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Lets components translate through the product's [Texts], so that there is one set of bundles.
@Component
public class TextsI18N implements I18NProvider {

    private final transient Texts texts;

    TextsI18N(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.all();
    }

    @Override
    public Locale getDefaultLocale() {
        return Language.RUSSIAN;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.text(locale, key, arguments);
    }
}
