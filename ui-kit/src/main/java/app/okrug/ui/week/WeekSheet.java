package app.okrug.ui.week;

import app.okrug.language.Language;
import com.vaadin.flow.component.Html;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;

/// The week of a class, a teacher or a room as a table to be read; printed, each stands on a sheet of its own.
/// Plain elements without components behind them, since a school prints some thousands of cells at once. All
/// text goes in through [Element#text(String)], which escapes it.
public class WeekSheet extends Html {

    /// One line of the bells.
    public record Hour(int number, String time) {}

    /// One lesson of the week.
    ///
    /// @param lines what is said below its title: teacher, room, weeks
    public record Item(DayOfWeek day, int number, String title, List<String> lines) {

        public Item {
            lines = List.copyOf(lines);
        }
    }

    /// @param heading whose week it is
    /// @param label what its first column holds, in the reader's language
    public WeekSheet(String heading, String label, List<DayOfWeek> days, List<Hour> hours, Collection<Item> items) {
        super(section(heading, label, days, hours, items).outerHtml());
    }

    private static Element section(
            String heading, String label, List<DayOfWeek> days, List<Hour> hours, Collection<Item> items) {
        // Scrolls sideways on a phone, so it has to be reached by the keyboard.
        var section = new Element("section")
                .addClass("okrug-week")
                .attr("tabindex", "0")
                .attr("aria-label", heading);
        section.appendElement("h2").text(heading);
        var table = section.appendElement("table").attr("aria-label", heading);
        var top = table.appendElement("thead").appendElement("tr");
        header(top, label, "col");
        days.forEach(day -> header(top, name(day), "col"));
        var body = table.appendElement("tbody");
        for (var hour : hours) {
            var row = body.appendElement("tr");
            header(row, Integer.toString(hour.number()), "row")
                    .appendElement("span")
                    .addClass("okrug-week-time")
                    .text(hour.time());
            for (var day : days) {
                var cell = row.appendElement("td");
                items.stream()
                        .filter(item -> item.day() == day && item.number() == hour.number())
                        .forEach(item -> lesson(cell, item));
            }
        }
        return section;
    }

    private static void lesson(Element cell, Item item) {
        var lesson = cell.appendElement("div").addClass("okrug-week-lesson");
        lesson.appendElement("span").text(item.title());
        item.lines().stream()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        lesson.appendElement("span").addClass("okrug-week-line").text(line));
    }

    private static Element header(Element row, String text, String scope) {
        return row.appendElement("th").attr("scope", scope).text(text);
    }

    /// The name of a day of the week, standing alone.
    public static String name(DayOfWeek day) {
        var language = Language.current();
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
