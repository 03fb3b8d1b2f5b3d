-- Who did what in the control plane: schools created, operators signed in, credentials changed. Append-only.
create table audit_platform_event (
    number  bigint      generated always as identity primary key,
    at      timestamptz not null,
    account uuid        null,
    action  text        not null,
    school  uuid        null,
    subject text        null,
    details jsonb       not null default '{}'
);

create index audit_platform_event_by_school on audit_platform_event (school, number);
revoke update, delete, truncate on audit_platform_event from current_user;
