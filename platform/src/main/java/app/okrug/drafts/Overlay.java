package app.okrug.drafts;

import app.okrug.acts.Provision;
import app.okrug.acts.Subject;
import app.okrug.acts.WholeAct;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Lays a draft over the version it follows.
final class Overlay {

    private Overlay() {}

    static WholeAct of(WholeAct base, Draft draft) {
        var wishes = new LinkedHashMap<>(draft.wishes());
        var provisions = new ArrayList<Provision>();
        for (var provision : base.provisions()) {
            var wish = wishes.remove(provision.subject().key());
            provisions.add(over(provision, wish == null ? Wish.standing(null, null) : wish));
        }
        wishes.forEach((key, wish) -> {
            var silent = new Provision(Subject.of(key), new Permission(CellState.INHERIT, ""), null, null, false);
            if (wish.changes() || wish.paragraph() != null) {
                provisions.add(over(silent, wish));
            }
        });
        return new WholeAct(draft.cover(), draft.paragraphs(), provisions);
    }

    private static Provision over(Provision provision, Wish wish) {
        return new Provision(
                provision.subject(),
                value(provision, wish),
                wish.paragraph(),
                wish.quote(),
                provision.said() || wish.changes() || wish.paragraph() != null);
    }

    private static Object value(Provision provision, Wish wish) {
        return switch (provision.subject()) {
            case Subject.OfParameter(var parameter) ->
                wish.setting() == null ? provision.value() : parameter.read(wish.setting());
            case Subject.OfCell _ ->
                wish.state() == null ? provision.value() : new Permission(wish.state(), wish.scopes());
        };
    }
}
