create table log_group (
  project_id char(32) not null,
  id char(36) not null,
  name varchar(64) not null,
  ttl_in_days int not null,
  primary key (project_id, id),
  unique (project_id, name)
);

create table log_stream (
  project_id char(32) not null,
  log_group_id char(36) not null,
  id char(36) primary key,
  name varchar(64) not null,
  ttl_in_days int,
  unique (project_id, log_group_id, name),
  foreign key (project_id, log_group_id) references log_group
);
