package app.okrug.attacks;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// What a request is about, by the ids that stand in it.
record Objects(Map<Kind, UUID> ids) {

    /// The kinds of ids that requests of the product carry.
    enum Kind {
        COURSE,
        TERM,
        LESSON,
        PUPIL,
        MEMBERSHIP,
        UNLOCK,
        TASK,
        FILE,
        SUBJECT
    }

    UUID course() {
        return id(Kind.COURSE);
    }

    UUID term() {
        return id(Kind.TERM);
    }

    UUID lesson() {
        return id(Kind.LESSON);
    }

    UUID pupil() {
        return id(Kind.PUPIL);
    }

    UUID subject() {
        return id(Kind.SUBJECT);
    }

    UUID id(Kind kind) {
        var id = ids.get(kind);
        if (id == null) {
            throw new AssertionError("No " + kind + " is known");
        }
        return id;
    }

    /// The same, but one id is that of somebody else's object.
    Objects with(Kind kind, Objects others) {
        var mixed = new EnumMap<>(ids);
        mixed.put(kind, others.id(kind));
        return new Objects(mixed);
    }
}
