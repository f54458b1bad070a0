; What TypeScript adds to JavaScript.

(import_statement (import_require_clause (identifier) @alias source: (_) @path)) @import.from

(public_field_definition name: (_) @name value: [(arrow_function) (function_expression)]) @scope
(function_type) @scope
(abstract_class_declaration name: (_) @name) @scope
(interface_declaration name: (_) @name) @scope
(internal_module name: (_) @name) @scope

(variable_declarator name: (_) @name type: (type_annotation (_) @type)? value: (_)? @value) @bind
(required_parameter pattern: (_) @name type: (type_annotation (_) @type)? value: (_)? @value) @bind
(optional_parameter pattern: (_) @name type: (type_annotation (_) @type)? value: (_)? @value) @bind
(public_field_definition name: (_) @name type: (type_annotation (_) @type)? value: (_)? @value) @bind

(type_identifier) @value.name
(predefined_type) @value.name
(nested_identifier object: (_) @object property: (_) @member) @value.member
(nested_type_identifier module: (_) @object name: (_) @member) @value.member
(generic_type name: (_) @object type_arguments: (type_arguments (_) @key)) @value.index
(union_type (_) @inner) @value.wrap
(rest_pattern (_) @inner) @value.wrap
(as_expression (_) @inner) @value.wrap
(satisfies_expression (_) @inner) @value.wrap
(non_null_expression (_) @inner) @value.wrap
