-- The book of movement: who arrived, changed place or left, by which order; what was before, so that it can be taken back.
create table people_movement (
    id            uuid        primary key,
    number        bigint      generated always as identity constraint people_movement_number_unique unique,
    pupil         uuid        not null references people_pupil (person),
    kind          text        not null,
    day           date        not null,
    from_class    uuid        null references school_class (id),
    to_class      uuid        null references school_class (id),
    from_subgroup text        null,
    to_subgroup   text        null,
    left_before   date        null,
    reason        text        not null default '',
    order_number  text        not null default '',
    order_day     date        null,
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null,
    taken_back_at timestamptz null,
    version       bigint      not null default 0,
    constraint people_movement_kind check (kind in ('ARRIVED', 'TRANSFERRED', 'SUBGROUP_CHANGED', 'LEFT'))
);

create index people_movement_by_pupil on people_movement (pupil, day);
create index people_movement_by_day on people_movement (day);
