-- A way into a school that ends by the clock, whatever anybody does or forgets. Not a membership: whoever visits is
-- nobody of the school, stands in no list of its users and in no archive.
create table identity_visit (
    id         uuid        primary key,
    account_id uuid        not null,
    school_id  uuid        not null,
    person_id  uuid        not null,
    created_at timestamptz not null,
    until      timestamptz not null,
    constraint identity_visit_account_known foreign key (account_id) references identity_account (id),
    constraint identity_visit_school_known foreign key (school_id) references tenancy_school (id) on delete cascade,
    constraint identity_visit_person_once unique (person_id)
);

create index identity_visit_by_account on identity_visit (account_id, until);
