-- What the automatic placement of a week has to know besides the load: kinds of rooms, and when teachers are not there.
create table arranging_room (
    room uuid primary key references school_room (id),
    kind text not null
);

create table arranging_subject (
    subject   uuid primary key references curriculum_subject (id),
    room_kind text not null
);

create table arranging_absence (
    person  uuid     not null references people_staff_member (person),
    weekday smallint not null,
    number  smallint not null,
    constraint arranging_absence_pkey primary key (person, weekday, number)
);

-- A search that somebody has asked to stop; any node may be the one that runs it.
create table arranging_stop (
    job uuid primary key,
    at  timestamptz not null
);
