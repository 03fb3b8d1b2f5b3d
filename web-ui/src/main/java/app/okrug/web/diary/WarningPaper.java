package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.text;

import app.okrug.results.Warning;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// What the school has warned the family of.
@Component
class WarningPaper {

    private final DiaryWords words;

    WarningPaper(DiaryWords words) {
        this.words = words;
    }

    /// Puts the warnings above what a page tells; nothing when there are none.
    Element above(Element content, List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return content;
        }
        var section = element("section", "diary-warnings").attr("aria-labelledby", "diary-warnings-title");
        section.appendChild(text("h2", "", words.text("warning")).attr("id", "diary-warnings-title"));
        warnings.forEach(warning ->
                section.appendChild(text("p", "", words.text("warning." + warning.kind(), warning.details()))));
        return content.prependChild(section);
    }
}
