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

    /// A page with the warnings above it; the page alone when there are none.
    Element above(Element page, List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return page;
        }
        var section = element("section", "diary-warnings").attr("aria-labelledby", "diary-warnings-title");
        section.appendChild(text("h2", "", words.text("warning")).attr("id", "diary-warnings-title"));
        warnings.forEach(warning -> section.appendChild(
                text("p", "", words.text("warning." + warning.kind(), warning.details()))));
        return element("div", "diary-warned").appendChild(section).appendChild(page);
    }
}
