package app.okrug.admin.onboarding;

import app.okrug.admin.file.ReadyFile;
import app.okrug.language.Texts;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.reading.Kind;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Empty workbooks to be filled in, one of each kind.
class TemplatesCard extends Card {

    TemplatesCard(Texts texts, Onboarding onboarding) {
        super(texts.text("admin.templates.title"));
        var files = new Div();
        files.addClassName("okrug-row");
        for (var kind : Kind.values()) {
            files.add(new ReadyFile(
                    texts.text(kind.textKey()),
                    kind.title() + ".xlsx",
                    ReadyFile.WORKBOOK,
                    () -> onboarding.template(kind)));
        }
        add(new Paragraph(texts.text("admin.templates.lead")), files);
    }
}
