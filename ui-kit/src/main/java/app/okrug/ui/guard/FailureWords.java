package app.okrug.ui.guard;

import app.okrug.access.AccessRefused;
import app.okrug.access.ConfirmationNeeded;
import app.okrug.language.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/// What an exception means to the one before the page.
///
/// A feature's own exception is worded by its bundle under `<feature>.failure.<Name>`: `CodeTaken` of `tenancy` by
/// `tenancy.failure.CodeTaken`, with its message as `{0}`. One whose name begins with `Unknown` says that a thing does
/// not exist, and is answered alike for all things.
@Component
class FailureWords {

    private static final String OURS = "app.okrug.";

    private final Texts texts;

    FailureWords(Texts texts) {
        this.texts = texts;
    }

    /// What happened.
    sealed interface Meaning {

        /// A right was refused.
        record Refused(AccessRefused refused) implements Meaning {}

        /// A thing that was named does not exist, or is not the reader's.
        record Unknown() implements Meaning {}

        /// Something that a sentence explains.
        record Explained(String sentence) implements Meaning {}

        /// Something nobody foresaw.
        record Unforeseen() implements Meaning {}
    }

    Meaning of(Throwable failure) {
        return chain(failure)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(Meaning.Unforeseen::new);
    }

    /// Whether the deed waits for the one at the page to show that it is they.
    static boolean unconfirmed(Throwable failure) {
        return chain(failure).anyMatch(ConfirmationNeeded.class::isInstance);
    }

    private Optional<Meaning> known(Throwable cause) {
        if (cause instanceof AccessRefused refused) {
            return Optional.of(new Meaning.Refused(refused));
        }
        if (cause instanceof OptimisticLockingFailureException) {
            return Optional.of(new Meaning.Explained(texts.text("ui.failure.changed")));
        }
        var name = cause.getClass().getName();
        if (!name.startsWith(OURS)) {
            return Optional.empty();
        }
        var feature = name.substring(OURS.length()).split("\\.", -1)[0];
        var key = feature + ".failure." + cause.getClass().getSimpleName();
        var sentence = texts.text(key, String.valueOf(cause.getMessage()));
        if (!sentence.equals(key)) {
            return Optional.of(new Meaning.Explained(sentence));
        }
        return cause.getClass().getSimpleName().startsWith("Unknown")
                ? Optional.of(new Meaning.Unknown())
                : Optional.empty();
    }

    private static Stream<Throwable> chain(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .map(Throwable.class::cast)
                .limit(20);
    }
}
