-- Work that pupils hand in for a task. Every step is kept: handed in, returned with a comment, accepted.
create table homework_hand_in (
    id      uuid   primary key,
    task    uuid   not null references homework_task (id),
    pupil   uuid   not null references people_pupil (person),
    state   text   not null,
    version bigint not null,
    constraint homework_hand_in_once unique (task, pupil),
    constraint homework_hand_in_state_known check (state in ('HANDED_IN', 'RETURNED', 'ACCEPTED'))
);

create index homework_hand_in_by_pupil on homework_hand_in (pupil);

create table homework_hand_in_step (
    id      uuid        primary key,
    number  bigint      generated always as identity,
    hand_in uuid        not null references homework_hand_in (id),
    state   text        not null,
    text    text        not null default '',
    mark    text        null,
    late    boolean     not null default false,
    person  uuid        not null,
    at      timestamptz not null
);

create index homework_hand_in_step_by_hand_in on homework_hand_in_step (hand_in, number);
create index homework_hand_in_step_by_time on homework_hand_in_step (at);
revoke update, delete, truncate on homework_hand_in_step from current_user;
