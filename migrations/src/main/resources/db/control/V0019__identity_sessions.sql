-- Where accounts are signed in, for their owners and for those who look after users (S-06); who is kept out of one school.
create table identity_session (
    id         uuid        primary key,
    account_id uuid        not null references identity_account (id),
    opened_at  timestamptz not null,
    used_at    timestamptz not null,
    address    text        not null,
    device     text        not null,
    first_here boolean     not null,
    ended_at   timestamptz null
);

create index identity_session_by_account on identity_session (account_id, opened_at);

alter table identity_membership
    add column kept_out_at     timestamptz null,
    add column kept_out_by     uuid        null,
    add column kept_out_reason text        not null default '';
