package app.okrug.results;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is known while a batch of operations on results is judged.
///
/// @param others results of the same pupils in the year, also those of other classes
/// @param person who puts them
record ResultBatch(
        Map<UUID, ResultPlace> places,
        Proposals.Of proposals,
        List<ResultStore.WithSubject> others,
        UUID person,
        Instant now,
        ResultDraft draft) {}
