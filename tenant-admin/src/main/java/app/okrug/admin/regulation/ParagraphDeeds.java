package app.okrug.admin.regulation;

import app.okrug.acts.Provision;
import app.okrug.regulation.Paragraph;

/// What can be done with a paragraph of a draft.
interface ParagraphDeeds {

    /// Says what the paragraph holds.
    void link(Paragraph paragraph);

    /// Says that it does not hold something.
    void unlink(Provision provision);

    /// Writes it anew.
    void edit(Paragraph paragraph);

    /// Puts another behind it.
    void add(Paragraph before);

    /// Takes it out.
    void remove(Paragraph paragraph);
}
