package app.okrug.school;

import static app.okrug.access.Right.IMPORT_RUN;
import static app.okrug.access.Right.SCHOOL_CARD_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Target;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The card of the school, and the frame of its year as a whole.
@Service
@Transactional
public class SchoolFrame {

    private final Access access;
    private final EntityManager entities;
    private final YearWriting years;
    private final BellWriting bells;

    SchoolFrame(Access access, EntityManager entities, YearWriting years, BellWriting bells) {
        this.access = access;
        this.entities = entities;
        this.years = years;
        this.bells = bells;
    }

    /// The card; empty words in a school that has not filled it in.
    @Transactional(readOnly = true)
    @Open("a school's card is public")
    public SchoolCard card() {
        var card = entities.find(Card.class, Card.ONLY);
        return card == null ? new Card().line() : card.line();
    }

    /// Writes the card.
    ///
    /// @throws StaleCopy when somebody else has written it since `card` was read
    public void change(SchoolCard card) {
        access.require(SCHOOL_CARD_EDIT, Target.school());

        var stored = stored();
        if (stored.line().version() != card.version()) {
            throw new StaleCopy("the card of the school");
        }
        stored.write(card);
    }

    /// Takes over a school's card and its year: card, year, terms, bells; the public holidays inside the terms of a
    /// year that was not known, or that has other dates now, become days off.
    public Counts apply(Institution given) {
        access.require(IMPORT_RUN, Target.school());

        return applyCard(given)
                .plus(years.apply(given.yearName(), given.terms()))
                .plus(bells.apply(given.bells()));
    }

    private Counts applyCard(Institution given) {
        var known = entities.find(Card.class, Card.ONLY) != null;
        var card = stored();
        var before = card.line();
        card.take(given);
        entities.flush();
        return Counts.of(1, known ? 0 : 1, known && !card.line().says(before) ? 1 : 0);
    }

    private Card stored() {
        var card = entities.find(Card.class, Card.ONLY);
        if (card == null) {
            card = new Card();
            entities.persist(card);
        }
        return card;
    }
}
