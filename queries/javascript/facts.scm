; What JavaScript and TypeScript say alike, in the terms of server/language/shape.rs.

(call_expression function: (_) @callee arguments: (arguments (_)? @argument)) @call
(call_expression function: (_) @callee arguments: (template_string) @argument) @call
(call_expression function: (member_expression object: (_) @value property: (_) @operator) arguments: (arguments [(arrow_function) (function_expression)]) (#any-of? @operator "forEach" "map" "flatMap")) @loop
(new_expression constructor: (_) @callee arguments: (arguments (_) @argument)?) @call
(spread_element (_) @value) @named

(variable_declarator name: (_) @item value: (call_expression function: (identifier) @operator arguments: (arguments (string) @path)) (#eq? @operator "require")) @import.from
(variable_declarator name: (_) @item value: (await_expression (call_expression function: (import) arguments: (arguments (string) @path)))) @import.from
(import_statement (import_clause (identifier)? @alias (namespace_import (identifier) @alias)? (named_imports)? @item) source: (_) @path) @import.from

(call_expression function: (call_expression function: (identifier) @operator arguments: (arguments (string) @path)) (#eq? @operator "require")) @import.all
(import_statement source: (_) @path) @import.all

(variable_declarator name: (identifier) @name value: [(arrow_function) (function_expression)]) @scope
(assignment_expression left: (member_expression property: (_) @name) right: [(arrow_function) (function_expression)]) @scope
(pair key: (_) @name value: [(arrow_function) (function_expression)]) @scope
(function_declaration name: (_) @name) @scope
(generator_function_declaration name: (_) @name) @scope
(function_expression name: (_)? @name) @scope
(arrow_function) @scope
(class_declaration name: (_) @name) @scope
(class name: (_)? @name) @scope
(method_definition name: (_) @name) @scope

(assignment_expression left: (_) @name right: (_) @value) @bind
(assignment_pattern left: (_) @name right: (_) @value) @bind
(augmented_assignment_expression left: (_) @name operator: "+=" right: (_) @value) @append
(call_expression function: (member_expression object: (identifier) @name property: (property_identifier) @operator) arguments: (arguments (_) @value) (#any-of? @operator "push")) @grow
(arrow_function parameter: (_) @name) @bind

(for_in_statement left: (_) @name right: (_) @value) @loop
(for_statement) @loop
(while_statement) @loop
(do_statement) @loop
(return_statement (_) @value) @return
(arrow_function body: (_) @value) @return

(pair key: (_) @key value: (_) @value) @option
(assignment_expression left: (member_expression property: (_) @key) right: (_) @value) @option
(assignment_expression left: (subscript_expression index: (string) @key) right: (_) @value) @option

(string) @value.text
(template_string (template_substitution)? @piece) @value.text
(template_substitution (_) @inner) @value.wrap
(identifier) @value.name
(property_identifier) @value.name
(private_property_identifier) @value.name
(shorthand_property_identifier) @value.name
(shorthand_property_identifier_pattern) @value.name
(this) @value.name
(super) @value.name
(import) @value.name
(member_expression object: (_) @object property: (_) @member) @value.member
(subscript_expression object: (_) @object index: (_) @key) @value.index
(array (_)? @item) @value.list
(array_pattern (_)? @item) @value.list
(object [(pair) (shorthand_property_identifier)]? @entry) @value.map
(pair key: (property_identifier) @label value: (_) @value) @value.entry
(pair key: (_) @key value: (_) @value) @value.entry
(object_pattern [(pair_pattern) (shorthand_property_identifier_pattern) (object_assignment_pattern)]? @entry) @value.map
(pair_pattern key: (property_identifier) @label value: (_) @value) @value.entry
(object_assignment_pattern left: (_) @label @value) @value.entry
(assignment_pattern left: (_) @inner) @value.wrap
(named_imports (import_specifier)? @entry) @value.map
(import_specifier name: (_) @label alias: (_) @value) @value.entry
(import_specifier name: (_) @label @value) @value.entry
(number) @value.number
(unary_expression operator: "-" argument: (number)) @value.number
(true) @value.bool
(false) @value.bool
(null) @value.null
(undefined) @value.null
(binary_expression left: (_) @left operator: "+" right: (_) @right) @value.concat
(assignment_expression right: (_) @inner) @value.wrap
(parenthesized_expression (_) @inner) @value.wrap
(await_expression (_) @inner) @value.wrap
(comment) @comment
