package app.okrug.access;

import app.okrug.access.Verdict.Denied;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a refusal into words of the reader's language: what, why, where it stands, who can change it.
@Component
class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MOST_NAMED = 3;

    private final Texts texts;
    private final Judge judge;
    private final OwnRoles own;

    Wording(Texts texts, Judge judge, OwnRoles own) {
        this.texts = texts;
        this.judge = judge;
        this.own = own;
    }

    /// A verdict as the decision that people get.
    Decision decision(Verdict verdict, Instant moment) {
        return switch (verdict) {
            case Verdict.Granted(var role, var scope, var cell) ->
                new Decision.Allowed(role, scope, cell == null ? null : cell.paragraph());
            case Denied denied -> new Decision.Refused(refusal(denied, moment));
        };
    }

    /// A sentence filled with facts, each put into words first.
    String sentence(String key, List<?> facts) {
        return texts.text(key, facts.stream().map(this::word).toArray());
    }

    Refusal refusal(Denied denied, Instant moment) {
        var words = new ArrayList<Object>();
        words.add(texts.text(denied.right().text("act")));
        denied.facts().forEach(fact -> words.add(word(fact)));
        var withoutRole =
                denied.code() == RefusalCode.NO_GRANT && denied.facts().isEmpty();
        var key = denied.code().name() + (withoutRole ? ".nothing" : "");
        return refusal(
                denied.code(),
                texts.text("access.refusal." + key, words.toArray()).strip(),
                denied.source(),
                whoCanChange(denied, moment));
    }

    /// A refusal with a sentence and a source, for the few that no verdict stands behind.
    Refusal refusal(RefusalCode code, String sentence, Verdict.Source source, @Nullable String whoCanChange) {
        var text = source.paragraph() == null || source.act() == null
                ? sentence
                : texts.text("access.refusal.stands", sentence, paragraph(source.paragraph()), source.act());
        return new Refusal(code, text, source.paragraph(), source.act(), source.quote(), whoCanChange);
    }

    /// How far, in words.
    String scopes(Set<Scope> scopes) {
        return scopes.stream()
                .sorted()
                .map(scope -> texts.text("access.scope." + scope))
                .collect(Collectors.joining(", "));
    }

    /// A right by name, as the matrix lists it.
    String name(Right right) {
        return texts.text(right.text("name"));
    }

    private @Nullable String whoCanChange(Denied denied, Instant moment) {
        if (denied.code() == RefusalCode.SCHOOL_READ_ONLY) {
            return texts.text("access.who.office");
        }
        return denied.liftedBy() == null ? null : holders(denied.liftedBy(), moment);
    }

    /// The roles that hold a right over the whole school, as people of a school say it; null when none does.
    @Nullable
    String holders(Right right, Instant moment) {
        var named = own.inUse().stream()
                .filter(role -> judge.scopes(role, right, moment).contains(Scope.SCHOOL))
                .limit(MOST_NAMED)
                .map(role -> texts.text("access.who." + role))
                .toList();
        if (named.size() < 2) {
            return named.isEmpty() ? null : named.getFirst();
        }
        var first = String.join(", ", named.subList(0, named.size() - 1));
        return texts.text("access.who.or", first, named.getLast());
    }

    private String paragraph(String number) {
        return Character.isDigit(number.charAt(0)) ? texts.text("access.refusal.paragraph", number) : number;
    }

    private Object word(Object fact) {
        return switch (fact) {
            case Role role -> texts.text("access.role." + role);
            case Category category -> texts.text("access.category." + category + ".whom");
            case Set<?> scopes ->
                scopes.stream()
                        .map(scope -> texts.text("access.scope." + scope + ".only"))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case LocalDate day -> Language.current().equals(Language.ENGLISH) ? day.toString() : DAY.format(day);
            default -> fact;
        };
    }
}
