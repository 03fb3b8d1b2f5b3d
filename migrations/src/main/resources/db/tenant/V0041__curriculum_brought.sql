-- Who came into a course from another of the same subject brings its marks along: those of days before he came count in
-- the new one, too. A course that the pupil goes on with beside it brings nothing.
create view curriculum_brought as
    select own.id as course, n.pupil, was.id as former, max(n.starts_on) as since
    from curriculum_course own
    join curriculum_audience n on n.teaching_group = own.teaching_group
    join curriculum_course was on was.year = own.year and was.subject = own.subject and was.id <> own.id
    join curriculum_audience b
        on b.teaching_group = was.teaching_group and b.pupil = n.pupil and b.ends_on < n.starts_on
    where not exists (
        select from curriculum_audience still
        where still.teaching_group = was.teaching_group and still.pupil = n.pupil
          and still.starts_on <= n.starts_on and (still.ends_on is null or still.ends_on >= n.starts_on))
    group by own.id, n.pupil, was.id;
