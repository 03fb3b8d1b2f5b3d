-- What was changed between two moments: asked by alarms, the digest of late changes and the taking back of changes.
create index journal_change_by_time on journal_change (at);
