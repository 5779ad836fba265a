window.searchData = [
  {title: 'createLogGroup', href: 'lts/operations/createLogGroup.html', words: 'createLogGroup log_group_name ttl_in_days'},
  {title: 'CreateLogGroupRequest', href: 'lts/schemas/CreateLogGroupRequest.html', words: 'CreateLogGroupRequest log_group_name ttl_in_days'},
  {title: 'log_group_name of createLogGroup', href: 'lts/operations/createLogGroup.html#request.log_group_name', words: 'log_group_name'},
  {title: 'name-of-a-group-is-no-enumeration', href: 'deviations.html#lts.name-of-a-group-is-no-enumeration', words: 'name-of-a-group-is-no-enumeration log_group_name'},
  {title: 'createQuery', href: 'timeplus/operations/createQuery.html', words: 'createQuery'}
];
