-- A guardian says that the family has taken note of a warning; that it was on the screen is not the same.
alter table results_warning add column acknowledged_by uuid null;
alter table results_warning add column acknowledged_at timestamptz null;
