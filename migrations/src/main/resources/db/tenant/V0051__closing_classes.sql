-- A term that only some classes of a year of study are reported by is closed for them alone.
alter table closing_place add column classes uuid[] null;
