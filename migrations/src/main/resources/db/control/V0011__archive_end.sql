-- The end of a school takes two people: who asks for it, with the reason, and another one who confirms.
create table archive_end (
    school     uuid        primary key,
    reason     text        not null,
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    constraint archive_end_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

-- What was going on in a school goes with it.
alter table jobs_job drop constraint jobs_job_school_fkey;
alter table jobs_job add constraint jobs_job_school_known
    foreign key (school) references tenancy_school (id) on delete cascade;
