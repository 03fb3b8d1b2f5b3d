-- What in the school's own record somebody should look at (security.md S-14): which rule, who, when, how much of it. The
-- evidence is the record itself; an alarm only says where to look, and what came of it.
create table vigilance_alarm (
    id         uuid        primary key,
    number     bigint      generated always as identity,
    rule       text        not null,
    bucket     text        not null,
    person     uuid        null,
    about      uuid        null,
    begins     timestamptz not null,
    ends       timestamptz not null,
    size       integer     not null,
    raised_at  timestamptz not null,
    state      text        not null,
    note       text        not null default '',
    settled_by uuid        null,
    settled_at timestamptz null,
    version    bigint      not null default 0,
    constraint vigilance_alarm_once unique (rule, bucket),
    constraint vigilance_alarm_state_known check (state in ('NEW', 'LOOKED_AT', 'SETTLED')),
    constraint vigilance_alarm_settled check ((state = 'SETTLED') = (settled_at is not null))
);

create index vigilance_alarm_by_state on vigilance_alarm (state, number);

-- Up to when the record has been looked through.
create table vigilance_watch (
    id         smallint    primary key,
    seen_until timestamptz null,
    constraint vigilance_watch_single check (id = 1)
);

insert into vigilance_watch (id, seen_until) values (1, null);
