package app.okrug.billing;

import app.okrug.language.Sentence;
import java.util.Set;

/// What was asked for cannot be done, with the reason for whoever asked.
public class BillingRefused extends IllegalArgumentException {

    private final Sentence sentence;
    private final Set<PartyField> fields;

    BillingRefused(String key, Object... arguments) {
        this(Sentence.of(key, arguments), Set.of());
    }

    private BillingRefused(Sentence sentence, Set<PartyField> fields) {
        super(sentence.key());
        this.sentence = sentence;
        this.fields = Set.copyOf(fields);
    }

    /// Details of an organisation are mistyped.
    static void unless(Party party) {
        var wrong = Requisites.wrong(party);
        if (!wrong.isEmpty()) {
            throw new BillingRefused(Sentence.of("billing.party.wrong"), wrong);
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /// The mistyped details of an organisation; empty when it is something else.
    public Set<PartyField> fields() {
        return fields;
    }
}
