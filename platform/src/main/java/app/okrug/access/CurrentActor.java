package app.okrug.access;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who acts in the running thread. Bound together with the school, at the edge, for one piece of work.
public final class CurrentActor {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private CurrentActor() {}

    /// Does work in a school on behalf of somebody.
    public static void run(SchoolId school, Actor actor, Runnable work) {
        CurrentSchool.run(school, () -> ScopedValue.where(ACTOR, actor).run(work));
    }

    /// Does work in a school on behalf of somebody and answers its result.
    public static <T extends @Nullable Object, X extends Throwable> T call(
            SchoolId school, Actor actor, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return CurrentSchool.<T, X>call(
                school, () -> ScopedValue.where(ACTOR, actor).<T, X>call(work::call));
    }

    /// Work that, on whatever thread it is run, is done in the school and on behalf of the person of this thread.
    ///
    /// @throws NobodyActs when nobody acts now
    public static Runnable carry(Runnable work) {
        var school = CurrentSchool.require();
        var actor = require();
        return () -> run(school, actor, work);
    }

    /// The acting person, if there is one.
    public static Optional<Actor> find() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    /// @throws NobodyActs when nobody has signed in
    public static Actor require() {
        return find().orElseThrow(NobodyActs::new);
    }
}
