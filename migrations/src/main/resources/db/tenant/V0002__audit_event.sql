-- Who did what in this school, and who looked at personal data. Append-only: the owner gives up changing it.
create table audit_event (
    number    bigint      generated always as identity primary key,
    at        timestamptz not null,
    account   uuid        null,
    person    uuid        null,
    person_name text      not null default '',
    action    text        not null,
    subject   text        not null default '',
    details   jsonb       not null default '{}'
);

create index audit_event_by_action on audit_event (action, number);
revoke update, delete, truncate on audit_event from current_user;
