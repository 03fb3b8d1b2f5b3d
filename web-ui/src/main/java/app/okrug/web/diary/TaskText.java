package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.icon;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.FamilyChild;
import app.okrug.files.FileLine;
import app.okrug.language.Texts;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// What can be opened from a task: addresses that the teacher wrote into it, and its files.
@Component
class TaskText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)]");

    private final Texts texts;

    TaskText(Texts texts) {
        this.texts = texts;
    }

    /// A text as it was written; what is an address in it can be followed. The other side is told nothing of where it
    /// was pressed.
    static void write(Element into, String text) {
        var found = ADDRESS.matcher(text);
        var end = 0;
        while (found.find()) {
            into.appendText(text.substring(end, found.start()));
            into.appendChild(text("a", "diary-address", found.group())
                    .attr("href", found.group())
                    .attr("target", "_blank")
                    .attr("rel", "noopener noreferrer"));
            end = found.end();
        }
        into.appendText(text.substring(end));
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
