-- Why pupils are away: what families tell beforehand, what documents excuse, and the class teacher's weekly check. The
-- teacher's sign in journal_cell is never overwritten: the reason stands beside it.
create table attendance_notice (
    id           uuid        primary key,
    pupil        uuid        not null references people_pupil (person),
    starts_on    date        not null,
    ends_on      date        not null,
    first_lesson smallint    null,
    last_lesson  smallint    null,
    reason       text        not null,
    words        text        not null default '',
    state        text        not null,
    answer       text        not null default '',
    sent_by      uuid        not null,
    sent_at      timestamptz not null,
    answered_by  uuid        null,
    answered_at  timestamptz null,
    version      bigint      not null,
    constraint attendance_notice_days_in_order check (ends_on >= starts_on),
    constraint attendance_notice_lessons_in_order check (last_lesson >= first_lesson),
    constraint attendance_notice_reason_known check (reason in ('ILL', 'DOCTOR', 'FAMILY', 'EVENT', 'OTHER')),
    constraint attendance_notice_state_known check (state in ('SENT', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'))
);

create index attendance_notice_by_pupil on attendance_notice (pupil, ends_on);

create table attendance_excuse (
    id           uuid        primary key,
    pupil        uuid        not null references people_pupil (person),
    kind         text        not null,
    reason       text        not null,
    starts_on    date        not null,
    ends_on      date        not null,
    first_lesson smallint    null,
    last_lesson  smallint    null,
    note         text        not null default '',
    notice       uuid        null references attendance_notice (id),
    entered_by   uuid        not null,
    entered_at   timestamptz not null,
    withdrawn_at timestamptz null,
    version      bigint      not null,
    constraint attendance_excuse_days_in_order check (ends_on >= starts_on),
    constraint attendance_excuse_lessons_in_order check (last_lesson >= first_lesson),
    constraint attendance_excuse_reason_known check (reason in ('ILL', 'VALID', 'EXEMPT'))
);

create index attendance_excuse_by_pupil on attendance_excuse (pupil, ends_on);

create table attendance_check (
    school_class uuid        not null references school_class (id),
    monday       date        not null,
    missed       integer     not null,
    unexplained  integer     not null,
    checked_by   uuid        not null,
    checked_at   timestamptz not null,
    constraint attendance_check_pkey primary key (school_class, monday)
);
