package app.okrug.admin.regulation;

import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.regulation.Paragraph;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/// The words of the act, paragraph by paragraph, closed until somebody wants to read them.
class TextCard extends Card {

    TextCard(Texts texts, List<Paragraph> paragraphs) {
        super(texts.text("admin.act.text"));
        var list = new DescriptionList();
        list.addClassName("admin-paragraphs");
        for (var paragraph : paragraphs) {
            list.add(new DescriptionList.Term(paragraph.number()), new DescriptionList.Description(paragraph.quote()));
        }
        add(
                new Lead(texts.text("admin.act.text.lead")),
                new NativeDetails(texts.counted("admin.act.text.open", paragraphs.size()), list));
    }
}
