package app.okrug.admin.onboarding;

import app.okrug.language.Sentence;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Map;
import java.util.TreeMap;

/// Files that were not read at all, and why.
class UnreadableCard extends Card {

    UnreadableCard(Texts texts, Map<String, Sentence> files) {
        super(texts.text("admin.import.unreadable"));
        var list = new DescriptionList();
        new TreeMap<>(files)
                .forEach((file, reason) ->
                        list.add(new DescriptionList.Term(file), new DescriptionList.Description(reason.in(texts))));
        add(list);
    }
}
