-- What widens rights beyond the matrix and waits for a second person (P-12): rights in person, vetoes that are to end, handovers, roles of the school's own.
create table access_waiting (
    id              uuid        primary key,
    kind            text        not null,
    person          uuid        null,
    right_code      text        not null default '',
    role_code       text        not null default '',
    name            text        not null default '',
    name_in_english text        not null default '',
    scopes          text        not null default '',
    veto            uuid        null,
    starts_on       date        not null,
    ends_on         date        null,
    reason          text        not null,
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    outcome         text        not null default 'WAITING',
    decided_by      uuid        null,
    decided_at      timestamptz null,
    words           text        not null default '',
    constraint access_waiting_kind_known check (kind in ('ALLOW', 'UNVETO', 'HAND_RIGHT', 'HAND_ROLE', 'MAKE_ROLE')),
    constraint access_waiting_outcome_known check (outcome in ('WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'))
);

create index access_waiting_by_outcome on access_waiting (outcome, proposed_at);
create index access_waiting_by_time on access_waiting (decided_at);
