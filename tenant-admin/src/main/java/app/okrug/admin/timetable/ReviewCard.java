package app.okrug.admin.timetable;

import app.okrug.arranging.Breach;
import app.okrug.arranging.Rule;
import app.okrug.language.Texts;
import app.okrug.timetable.EditionLine;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;

/// What is not good in a week, by rule, each place with the way to it.
class ReviewCard extends Card {

    private static final int SHOWN = 40;

    private final Texts texts;
    private final EditionLine edition;

    ReviewCard(Texts texts, EditionLine edition, List<Breach> breaches) {
        super(texts.text("admin.review.title"));
        this.texts = texts;
        this.edition = edition;
        if (breaches.isEmpty()) {
            add(new Paragraph(texts.text("admin.review.none")));
            return;
        }
        var byRule = new EnumMap<Rule, List<Breach>>(Rule.class);
        for (var rule : Rule.values()) {
            var broken = breaches.stream().filter(one -> one.rule() == rule).toList();
            if (!broken.isEmpty()) {
                byRule.put(rule, broken);
            }
        }
        byRule.forEach((rule, broken) -> add(details(rule, broken)));
    }

    private Details details(Rule rule, List<Breach> broken) {
        var list = new UnorderedList();
        broken.stream().limit(SHOWN).map(this::line).forEach(list::add);
        var count = broken.stream().mapToInt(Breach::count).sum();
        var cost = broken.stream().mapToInt(Breach::cost).sum();
        var summary = texts.text(
                rule.hard() ? "admin.review.hard" : "admin.review.soft",
                texts.text("arranging.rule." + rule),
                count,
                cost);
        var details = new Details(summary, list);
        details.setOpened(rule.hard());
        if (broken.size() > SHOWN) {
            list.add(new ListItem(texts.text("admin.review.more", broken.size() - SHOWN)));
        }
        return details;
    }

    private ListItem line(Breach breach) {
        var day = WeekPicture.dayName(breach.day());
        var number = breach.number();
        var words = number == null
                ? texts.text("admin.review.day", breach.who(), day, breach.count())
                : texts.text("admin.review.lesson", breach.who(), day, number, breach.what());
        var address = TimetableView.PATH + "/" + edition.id().value() + "?by=class&what="
                + breach.schoolClass().value();
        return new ListItem(new Anchor(address, words));
    }
}
