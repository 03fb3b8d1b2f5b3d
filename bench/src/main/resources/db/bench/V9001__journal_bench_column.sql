-- One more column on the largest table: what a usual migration of a release does to a school.
alter table journal_cell add column bench_note text;
