-- Since when something stands in a cell, so that a late correction asks for its reason, and by which unlocking a closed
-- place was written.
alter table journal_cell add column put_at timestamptz null;

update journal_cell
set put_at = changed_at
where mark is not null or absence is not null or comment is not null or staff_comment is not null;

alter table journal_change add column unlock bigint null;
