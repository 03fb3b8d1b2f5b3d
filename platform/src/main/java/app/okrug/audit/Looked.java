package app.okrug.audit;

import java.util.Map;

/// Somebody looked at personal data: a card, a diary, a register. Published by the feature that showed them; costs the
/// reader nothing, since it is written a moment later together with others.
///
/// @param action what was looked at, as `feature.fact`: `people.card_looked_at`
/// @param subject whose data: the id of a person or of a class
/// @param details what else the record tells, plain values
public record Looked(String action, String subject, Map<String, Object> details) {

    public Looked(String action, String subject) {
        this(action, subject, Map.of());
    }
}
