-- A group may be taught together out of several classes: it belongs to one of them for its year of study and its bells, and
-- has the pupils who were put into it, whatever class of the year they are in.
alter table curriculum_group add column across boolean not null default false;
alter table curriculum_group add column version bigint not null default 0;

create or replace view curriculum_audience as
    select g.id as teaching_group, c.pupil, c.starts_on, c.ends_on
    from curriculum_group g
    join people_class_membership c on c.school_class = g.school_class
    where g.name is null
    union all
    select g.id, c.pupil, greatest(c.starts_on, m.starts_on), least(c.ends_on, m.ends_on)
    from curriculum_group g
    join curriculum_group_member m on m.teaching_group = g.id
    join people_class_membership c
        on c.school_class = g.school_class and c.pupil = m.pupil
        and (m.ends_on is null or c.starts_on <= m.ends_on)
        and (c.ends_on is null or m.starts_on <= c.ends_on)
    where g.name is not null and not g.across
    union all
    select g.id, c.pupil, greatest(c.starts_on, m.starts_on), least(c.ends_on, m.ends_on)
    from curriculum_group g
    join school_class h on h.id = g.school_class
    join curriculum_group_member m on m.teaching_group = g.id
    join people_class_membership c
        on c.pupil = m.pupil
        and (m.ends_on is null or c.starts_on <= m.ends_on)
        and (c.ends_on is null or m.starts_on <= c.ends_on)
    join school_class k on k.id = c.school_class and k.year = h.year
    where g.across;

-- The classes that a group is taught out of: its own, and those of its pupils.
create view curriculum_group_class as
    select g.id as teaching_group, g.school_class
    from curriculum_group g
    union
    select g.id, c.school_class
    from curriculum_group g
    join curriculum_audience a on a.teaching_group = g.id
    join people_class_membership c
        on c.pupil = a.pupil and c.starts_on <= coalesce(a.ends_on, date 'infinity')
        and (c.ends_on is null or c.ends_on >= a.starts_on)
    where g.across;
