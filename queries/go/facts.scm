; What Go says, in the terms of server/language/shape.rs. A literal of a struct is a call of its type with named arguments.

(call_expression function: (_) @callee arguments: (argument_list (_)? @argument)) @call
(composite_literal type: [(type_identifier) (qualified_type)] @callee body: (literal_value [(keyed_element) (literal_element)]? @argument)) @call
(keyed_element key: (literal_element (identifier) @name) value: (_) @value) @named
(variadic_argument (_) @value) @named

(import_spec name: (package_identifier) @alias path: (_) @path) @import.from
(import_spec name: (dot) path: (_) @path) @import.all
(import_spec path: (_) @path) @import.from

(function_declaration name: (_) @name) @scope
(method_declaration name: (_) @name) @scope
(func_literal) @scope
(type_spec name: (_) @name) @scope

(short_var_declaration left: (_) @name right: (_) @value) @bind
(assignment_statement left: (_) @name operator: "=" right: (_) @value) @bind
(assignment_statement left: (expression_list (_) @name) operator: "+=" right: (expression_list (_) @value)) @append
(var_spec name: (identifier) @name type: (_)? @type value: (expression_list (_) @value)?) @bind
(const_spec name: (identifier) @name type: (_)? @type value: (expression_list (_) @value)?) @bind
(parameter_declaration name: (_) @name type: (_) @type) @bind
(variadic_parameter_declaration name: (_) @name type: (_) @type) @bind
(field_declaration name: (_) @name type: (_) @type) @bind

(for_statement (range_clause left: (expression_list (_) @name)? right: (_) @value)) @loop
(call_expression function: (selector_expression field: (field_identifier) @operator) arguments: (argument_list (_) @value (func_literal)) (#any-of? @operator "Walk" "WalkDir")) @loop
(for_statement (for_clause)) @loop
(return_statement (expression_list (_) @value)) @return

(keyed_element key: (literal_element (identifier) @key) value: (_) @value) @option
(assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (expression_list (_) @value)) @option

(interpreted_string_literal) @value.text
(raw_string_literal) @value.text
(identifier) @value.name
(field_identifier) @value.name
(type_identifier) @value.name
(package_identifier) @value.name
(selector_expression operand: (_) @object field: (_) @member) @value.member
(qualified_type package: (_) @object name: (_) @member) @value.member
(index_expression operand: (_) @object index: (_) @key) @value.index
(expression_list (_) @item) @value.list
(composite_literal type: (map_type) body: (literal_value (keyed_element)? @entry)) @value.map
(composite_literal type: [(slice_type) (array_type) (implicit_length_array_type)] body: (literal_value (literal_element)? @item)) @value.list
(keyed_element key: (_) @key value: (_) @value) @value.entry
(literal_value (keyed_element) @entry) @value.map
(literal_element (_) @inner) @value.wrap
(pointer_type (_) @inner) @value.wrap
(generic_type type: (_) @inner) @value.wrap
(type_instantiation_expression type: (_) @inner) @value.wrap
(unary_expression operator: ["&" "*"] operand: (_) @inner) @value.wrap
(type_conversion_expression operand: (_) @inner) @value.wrap
(type_assertion_expression operand: (_) @inner) @value.wrap
(parenthesized_expression (_) @inner) @value.wrap
(int_literal) @value.number
(float_literal) @value.number
(unary_expression operator: "-" operand: (int_literal)) @value.number
(true) @value.bool
(false) @value.bool
(nil) @value.null
(binary_expression left: (_) @left operator: "+" right: (_) @right) @value.concat
(comment) @comment
