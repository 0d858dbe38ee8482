{{#joinTableNames}}
DROP TABLE {{.}};
{{/joinTableNames}}
DROP TABLE {{table}};
