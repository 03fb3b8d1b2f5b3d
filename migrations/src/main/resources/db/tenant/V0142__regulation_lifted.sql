-- What was set for one place alone can be lifted: from then on the place goes by the school again. Nothing is taken
-- away, so that a past day is still judged by what held on it.
alter table regulation_parameter add column lifted boolean not null default false;
