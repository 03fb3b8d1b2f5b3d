package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.FamilyChild;
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
    ///
    /// @param answers whether the reader may confirm having taken note of them
    Element above(Element content, FamilyChild child, List<Warning> warnings, boolean answers) {
        if (warnings.isEmpty()) {
            return content;
        }
        var section = element("section", "diary-warnings").attr("aria-labelledby", "diary-warnings-title");
        section.appendChild(text("h2", "", words.text("warning")).attr("id", "diary-warnings-title"));
        warnings.forEach(warning -> section.appendChild(line(child, warning, answers)));
        return content.prependChild(section);
    }

    private Element line(FamilyChild child, Warning warning, boolean answers) {
        var line = text("p", "", words.text("warning." + warning.kind(), warning.details()));
        if (warning.acknowledgedAt() != null) {
            var day = warning.acknowledgedAt().atZone(child.zone()).toLocalDate();
            line.appendText(" ");
            line.appendChild(text("small", "", words.text("warning.acknowledged", words.day(day))));
        } else if (answers) {
            line.appendChild(text("button", "diary-acknowledge okrug-no-print", words.text("warning.acknowledge"))
                    .attr("type", "button")
                    .attr("data-acknowledge", warning.id().toString())
                    .attr("data-child", child.address())
                    .attr("data-key", "acknowledge-" + warning.id()));
        }
        return line;
    }
}
