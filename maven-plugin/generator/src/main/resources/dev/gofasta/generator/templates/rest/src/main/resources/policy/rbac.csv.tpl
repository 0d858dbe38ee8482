# Which role may call which route. What no line grants is refused; routes for everybody are listed in SecurityWiring.
# p, <role>, <path>, <methods>: {id} is any one segment, HEAD comes with GET. PolicyTests fails for a route without a line.
# g, <role>, <role that it includes>
g, admin, user
{{#clickhouse}}

p, user, /api/v1/events, GET
p, user, /api/v1/events/{id}, GET
p, admin, /api/v1/events, POST
p, admin, /api/v1/events/batch, POST
p, admin, /api/v1/events/{id}, PUT|DELETE
{{/clickhouse}}
{{^clickhouse}}

p, user, /api/v1/auth/me, GET
p, user, /api/v1/auth/password, PUT
p, user, /api/v1/auth/logout-all, POST

# Addresses are personal data: an ordinary user sees the own one, at /api/v1/auth/me.
p, admin, /api/v1/users, GET|POST
p, admin, /api/v1/users/{id}, GET|PUT|PATCH|DELETE
{{/clickhouse}}
