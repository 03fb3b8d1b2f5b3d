-- Long leaves of members of staff, during which their rights pause by themselves (P-16).
create table people_leave (
    id         uuid        primary key,
    person     uuid        not null references people_staff_member (person),
    kind       text        not null,
    starts_on  date        not null,
    ends_on    date        not null,
    order_no   text        not null,
    entered_by uuid        null,
    created_at timestamptz not null,
    version    bigint      not null default 0,
    constraint people_leave_kind_known check (kind in ('MATERNITY', 'CHILD_CARE', 'LONG', 'OTHER')),
    constraint people_leave_ends_after_start check (ends_on >= starts_on)
);

create index people_leave_by_person on people_leave (person);
-- The order by which somebody was dismissed.
alter table people_staff_member add column dismissal_order text not null default '';
