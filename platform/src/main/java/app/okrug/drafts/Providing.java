package app.okrug.drafts;

import app.okrug.access.Access;
import app.okrug.access.Power;
import app.okrug.access.Right;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.acts.Subject;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.ChangedMeanwhile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes what the next version of the act provides, and which paragraph holds what.
@Service
@Transactional
public class Providing {

    private final Access access;
    private final Power power;
    private final DraftDesk desk;

    Providing(Access access, Power power, DraftDesk desk) {
        this.access = access;
        this.power = power;
        this.desk = desk;
    }

    /// Says what is to be provided on a subject; the paragraph that holds it stays.
    ///
    /// @param value of the parameter, or a [Permission] for a cell
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    /// @throws IllegalArgumentException when the subject cannot take the value
    /// @throws app.okrug.access.AccessRefused when the law gives the right to the role, so that no act forbids it
    public Draft provide(Subject subject, Object value, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return wish(subject, seen, wish -> set(wish, subject, value));
    }

    /// Says what is to be provided on a subject, and by which paragraph.
    ///
    /// @param value of the parameter, or a [Permission] for a cell
    /// @param words those of the paragraph which say so; blank for all of them
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    /// @throws IllegalArgumentException when the subject cannot take the value
    /// @throws UnfitDraft when there is no such paragraph, or it does not say the words
    /// @throws app.okrug.access.AccessRefused when the law gives the right to the role, so that no act forbids it
    public Draft provide(Subject subject, Object value, String number, String words, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        var quote = DraftText.quote(desk.seen(seen), number, words);
        return wish(subject, seen, wish -> set(wish, subject, value).in(number, quote));
    }

    /// Says that a paragraph holds what is provided already.
    ///
    /// @param words those of the paragraph which say so; blank for all of them
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    /// @throws UnfitDraft when there is no such paragraph, or it does not say the words
    public Draft link(Subject subject, String number, String words, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        var quote = DraftText.quote(desk.seen(seen), number, words);
        return wish(subject, seen, wish -> wish.in(number, quote));
    }

    /// Says that no paragraph holds a subject.
    ///
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    public Draft unlink(Subject subject, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return wish(subject, seen, wish -> wish.in(null, null));
    }

    private Wish set(Wish wish, Subject subject, Object value) {
        return switch (subject) {
            case Subject.OfParameter(var parameter) -> {
                power.refuseLocked(parameter);
                if (parameter.concluded() || !parameter.editor().fits(value)) {
                    throw new IllegalArgumentException("Not a value of " + parameter.code() + ": " + value);
                }
                yield wish.set(parameter.write(value));
            }
            case Subject.OfCell cell -> {
                power.refuseLocked(cell.role(), cell.right());
                var permission = (Permission) value;
                refuseImpossible(cell, permission);
                yield wish.set(permission.state(), permission.scopes());
            }
        };
    }

    private void refuseImpossible(Subject.OfCell cell, Permission permission) {
        var scopes = Scope.read(permission.scopes());
        if (permission.state() == CellState.FORBID) {
            power.refuseAgainstLaw(cell.role(), cell.right());
        }
        if (scopes.isEmpty() == (permission.state() == CellState.ALLOW)
                || !cell.right().possible(cell.role()).containsAll(scopes)) {
            throw new IllegalArgumentException(cell.key() + " can never reach " + scopes);
        }
    }

    private Draft wish(Subject subject, long seen, UnaryOperator<Wish> changed) {
        return desk.change(seen, "provision", Map.of("subject", subject.key()), draft -> {
            var wishes = new LinkedHashMap<>(draft.wishes());
            wishes.put(subject.key(), changed.apply(wishes.getOrDefault(subject.key(), Wish.standing(null, null))));
            return DraftChange.of(draft).wishes(wishes);
        });
    }
}
