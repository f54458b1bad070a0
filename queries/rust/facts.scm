; What Rust says, in the terms of server/language/shape.rs.

(call_expression function: (_) @callee arguments: (arguments (_)? @argument)) @call
(macro_invocation macro: (_) @callee (token_tree) @body) @call.tokens

(let_declaration pattern: (_) @name type: (_)? @type value: (_)? @value) @bind
(let_condition pattern: (_) @name value: (_) @value) @bind
(const_item name: (identifier) @name type: (_) @type value: (_)? @value) @bind
(static_item name: (identifier) @name type: (_) @type value: (_)? @value) @bind
(parameter pattern: (_) @name type: (_) @type) @bind
(closure_parameters (identifier) @name) @bind
(field_declaration name: (field_identifier) @name type: (_) @type) @bind
(field_initializer field: (field_identifier) @name value: (_) @value) @bind
(assignment_expression left: (_) @name right: (_) @value) @bind
(compound_assignment_expr left: (_) @name operator: "+=" right: (_) @value) @append

(call_expression function: (field_expression value: (identifier) @name field: (field_identifier) @operator) arguments: (arguments (_) @value) (#any-of? @operator "push" "push_str" "extend" "extend_from_slice")) @grow

(for_expression pattern: (_) @name value: (_) @value) @loop
(call_expression function: (field_expression value: (_) @value field: (field_identifier) @operator) arguments: (arguments (closure_expression)) (#any-of? @operator "for_each" "try_for_each" "for_each_concurrent")) @loop
(closure_expression) @scope
(while_expression) @loop
(loop_expression) @loop
(return_expression (_) @value) @return

(use_declaration argument: (_) @item) @import
(scoped_use_list path: (_)? @path list: (use_list (_) @item)) @import
(use_list (_) @item) @import
(use_as_clause path: (_) @path alias: (identifier) @alias) @import.as
(use_wildcard (_)? @path) @import.all
(extern_crate_declaration name: (_) @path alias: (identifier) @alias) @import.as
(extern_crate_declaration name: (_) @item) @import

(function_item name: (_) @name) @scope
(impl_item type: (type_identifier) @name) @scope
(impl_item type: (generic_type type: (type_identifier) @name)) @scope
(impl_item type: (scoped_type_identifier name: (_) @name)) @scope
(mod_item name: (identifier) @name body: (_)) @scope
(trait_item name: (_) @name) @scope
(struct_item name: (_) @name) @scope
(enum_item name: (_) @name) @scope
(function_item body: (block (_) @value)) @tail

(string_literal) @value.text
(raw_string_literal) @value.text
(char_literal) @value.text
(macro_invocation macro: (identifier) @name (token_tree) @body (#any-of? @name "format" "format_args" "json")) @value.format.tokens
(macro_invocation macro: (scoped_identifier name: (identifier) @name) (token_tree) @body (#eq? @name "json")) @value.format.tokens
(macro_invocation macro: (identifier) @name (token_tree) @body (#any-of? @name "vec" "doc")) @value.list.tokens
(macro_invocation macro: (scoped_identifier name: (identifier) @name) (token_tree) @body (#eq? @name "doc")) @value.list.tokens
(identifier) @value.name
(field_identifier) @value.name
(type_identifier) @value.name
(primitive_type) @value.name
(self) @value.name
(super) @value.name
(crate) @value.name
(scoped_identifier path: (generic_type type: (_) @object) name: (_) @member) @value.member
(scoped_identifier path: (_)? @object name: (_) @member) @value.member
(scoped_type_identifier path: (_)? @object name: (_) @member) @value.member
(field_expression value: (_) @object field: (_) @member) @value.member
(generic_function function: (_) @inner) @value.wrap
(generic_type type: (_) @object type_arguments: (type_arguments (_) @key)) @value.index
(generic_type_with_turbofish type: (_) @inner) @value.wrap
(reference_type type: (_) @inner) @value.wrap
(array_type element: (_) @inner) @value.wrap
(dynamic_type trait: (_) @inner) @value.wrap
(abstract_type trait: (_) @inner) @value.wrap
(bracketed_type (_) @inner) @value.wrap
(qualified_type type: (_) @inner) @value.wrap
(index_expression (_) @object (_) @key) @value.index
(array_expression (_)? @item) @value.list
(tuple_expression (_) @item) @value.list
(tuple_pattern (_) @item) @value.list
(mut_pattern (identifier) @inner) @value.wrap
(ref_pattern (_) @inner) @value.wrap
(reference_pattern (_) @inner) @value.wrap
(tuple_struct_pattern type: (_) (_) @inner) @value.wrap
(struct_expression body: (field_initializer_list [(field_initializer) (shorthand_field_initializer)] @entry)) @value.map
(field_initializer field: (_) @label value: (_) @value) @value.entry
(shorthand_field_initializer (identifier) @label @value) @value.entry
(integer_literal) @value.number
(float_literal) @value.number
(unary_expression "-" [(integer_literal) (float_literal)]) @value.number
(unary_expression "*" (_) @inner) @value.wrap
(boolean_literal) @value.bool
(binary_expression left: (_) @left operator: "+" right: (_) @right) @value.concat
(reference_expression value: (_) @inner) @value.wrap
(type_cast_expression value: (_) @inner) @value.wrap
(try_expression (_) @inner) @value.wrap
(await_expression (_) @inner) @value.wrap
(parenthesized_expression (_) @inner) @value.wrap
(line_comment) @comment
(block_comment) @comment
