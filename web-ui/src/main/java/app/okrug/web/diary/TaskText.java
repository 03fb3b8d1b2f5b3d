package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.icon;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.FamilyChild;
import app.okrug.files.FileLine;
import app.okrug.language.Texts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// What can be opened from a task: addresses that the teacher wrote into it, and its files.
@Component
class TaskText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)]");
    private static final int MOST = 10;

    private final Texts texts;

    TaskText(Texts texts) {
        this.texts = texts;
    }

    /// The addresses in a text.
    static List<String> addresses(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// A link out of the product, that tells the other side nothing of where it was pressed.
    static Element outside(String address) {
        return text("a", "diary-address", address)
                .attr("href", address)
                .attr("target", "_blank")
                .attr("rel", "noopener noreferrer");
    }

    /// A file of a child's diary, with its size and that nobody has checked it.
    Element file(FamilyChild child, FileLine file) {
        var link = element("a", "diary-file")
                .attr(
                        "href",
                        "api/diary/children/" + child.address() + "/files/"
                                + file.id().value())
                .attr("download", file.name())
                .attr("router-ignore", "");
        link.appendChild(icon("download"));
        link.appendElement("span").text(file.name());
        link.appendChild(text("span", "diary-file-size", size(file.size())));
        link.appendChild(text("span", "diary-file-check", texts.text("files.virus." + file.virusCheck())));
        return link;
    }

    private String size(int bytes) {
        var kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024
                ? texts.text("diary.file.kilobytes", kilobytes)
                : texts.text("diary.file.megabytes", Math.round(kilobytes / 102.4) / 10.0);
    }
}
