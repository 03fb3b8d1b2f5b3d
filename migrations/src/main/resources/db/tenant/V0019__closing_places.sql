-- What is closed in the journal, by term, class, course or teacher, and what was opened again for a while on request
-- (regulations.md Q3-Q7). The gate's row counts every change of both, so that memory knows whether it is up to date.
create table closing_gate (
    id     smallint primary key,
    number bigint   not null,
    constraint closing_gate_single check (id = 1)
);

insert into closing_gate (id, number) values (1, 0);

create table closing_place (
    id             uuid        primary key,
    title          text        not null,
    starts_on      date        not null,
    ends_on        date        not null,
    parallels      smallint[]  not null,
    school_class   uuid        null references school_class (id),
    course         uuid        null references curriculum_course (id),
    teacher        uuid        null references people_staff_member (person),
    posting_from   date        null,
    posting_until  date        null,
    order_number   text        not null default '',
    order_date     date        null,
    note           text        not null default '',
    closes_at      timestamptz not null,
    closed_by      uuid        not null,
    closed_at      timestamptz not null,
    opened_by      uuid        null,
    opened_at      timestamptz null,
    opening_reason text        not null default '',
    version        bigint      not null default 0,
    constraint closing_place_order check (starts_on <= ends_on),
    constraint closing_place_posting_order check (posting_from <= posting_until)
);

create index closing_place_by_day on closing_place (starts_on, ends_on);

create table closing_unlock (
    id          uuid        primary key,
    number      bigint      generated always as identity,
    person      uuid        not null references people_staff_member (person),
    course      uuid        not null references curriculum_course (id),
    starts_on   date        not null,
    ends_on     date        not null,
    lesson      uuid        null references timetable_lesson (id),
    pupil       uuid        null references people_pupil (person),
    reason      text        not null,
    asked_at    timestamptz not null,
    state       text        not null,
    decided_by  uuid        null,
    decided_at  timestamptz null,
    words       text        not null default '',
    open_until  timestamptz null,
    ended_by    uuid        null,
    ended_at    timestamptz null,
    version     bigint      not null default 0,
    constraint closing_unlock_state_known check (state in ('asked', 'granted', 'refused', 'withdrawn')),
    constraint closing_unlock_order check (starts_on <= ends_on),
    constraint closing_unlock_granted_until check (state <> 'granted' or open_until is not null)
);

create index closing_unlock_by_state on closing_unlock (state, asked_at);
create index closing_unlock_by_person on closing_unlock (person, course);
