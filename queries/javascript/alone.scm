; What TypeScript writes in other nodes.

(field_definition property: (_) @name value: [(arrow_function) (function_expression)]) @scope
(variable_declarator name: (_) @name value: (_)? @value) @bind
(formal_parameters [(identifier) (object_pattern)] @name) @bind
(formal_parameters (rest_pattern (identifier) @name)) @bind
(field_definition property: (_) @name value: (_)? @value) @bind
