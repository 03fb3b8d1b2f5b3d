-- One copy at a time stands beside the data of a school, also when two operators want one at the same moment.
create unique index archive_beside_one_copy on archive_beside (school) where state <> 'replaced';
