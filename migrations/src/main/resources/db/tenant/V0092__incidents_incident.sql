-- Lost and stolen credentials: who reported what when, by when that had to be done, and what came of it (001 6.3).
create table incidents_incident (
    id          uuid        primary key,
    number      bigint      generated always as identity,
    kind        text        not null,
    account     uuid        not null,
    person      uuid        not null,
    category    text        not null,
    words       text        not null,
    learned_on  date        not null,
    report_due  date        not null,
    reported_by uuid        not null,
    reported_at timestamptz not null,
    settle_due  date        not null,
    password    boolean     not null,
    state       text        not null,
    note        text        not null default '',
    settled_by  uuid        null,
    settled_at  timestamptz null,
    version     bigint      not null default 0,
    constraint incidents_incident_kind_known check (kind in ('LOST', 'SEEN', 'STOLEN')),
    constraint incidents_incident_state_known check (state in ('REPORTED', 'SETTLED')),
    constraint incidents_incident_settled check ((state = 'SETTLED') = (settled_at is not null))
);

create index incidents_incident_by_state on incidents_incident (state, number);
