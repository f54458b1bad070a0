; What Python says, in the terms of server/language/shape.rs.

(call function: (_) @callee arguments: (argument_list (_) @argument)?) @call
(keyword_argument name: (identifier) @name value: (_) @value) @named
(keyword_argument name: (identifier) @key value: (_) @value) @option
(assignment left: (attribute) @key right: (_) @value) @option
(assignment left: (subscript subscript: (string) @key) right: (_) @value) @option
(list_splat (_) @value) @named
(dictionary_splat (_) @value) @named

(assignment left: (_) @name type: (type (_) @type)? right: (_)? @value) @bind
(augmented_assignment left: (_) @name operator: "+=" right: (_) @value) @append
(call function: (attribute object: (identifier) @name attribute: (identifier) @operator) arguments: (argument_list (_) @value) (#any-of? @operator "append" "extend")) @grow
(named_expression name: (_) @name value: (_) @value) @bind
(as_pattern (_) @value alias: (as_pattern_target (_) @name)) @bind
(parameters (identifier) @name) @bind
(lambda_parameters (identifier) @name) @bind
(default_parameter name: (identifier) @name value: (_) @value) @bind
(typed_parameter (identifier) @name type: (type (_) @type)) @bind
(typed_default_parameter name: (identifier) @name type: (type (_) @type) value: (_) @value) @bind

(for_statement left: (_) @name right: (_) @value) @loop
(while_statement) @loop
(list_comprehension (for_in_clause left: (_) @name right: (_) @value)) @loop
(set_comprehension (for_in_clause left: (_) @name right: (_) @value)) @loop
(dictionary_comprehension (for_in_clause left: (_) @name right: (_) @value)) @loop
(generator_expression (for_in_clause left: (_) @name right: (_) @value)) @loop
(return_statement (_) @value) @return

(import_statement name: (_) @item) @import
(import_from_statement module_name: (_) @path name: (_) @item) @import
(import_from_statement module_name: (_) @path (wildcard_import)) @import.all
(aliased_import name: (_) @path alias: (identifier) @alias) @import.as

(function_definition name: (identifier) @name) @scope
(class_definition name: (identifier) @name) @scope

(string (interpolation)? @piece) @value.text
(concatenated_string (string) @piece) @value.join
(interpolation expression: (_) @inner) @value.wrap
(identifier) @value.name
(dotted_name) @value.path
(relative_import) @value.name
(attribute object: (_) @object attribute: (identifier) @member) @value.member
(subscript value: (_) @object subscript: (_) @key) @value.index
(generic_type (identifier) @object (type_parameter (type (_) @key))) @value.index
(list (_)? @item) @value.list
(tuple (_)? @item) @value.list
(set (_) @item) @value.list
(expression_list (_) @item) @value.list
(pattern_list (_) @item) @value.list
(tuple_pattern (_) @item) @value.list
(dictionary (pair)? @entry) @value.map
(pair key: (_) @key value: (_) @value) @value.entry
(integer) @value.number
(float) @value.number
(unary_operator operator: "-" argument: [(integer) (float)]) @value.number
(true) @value.bool
(false) @value.bool
(none) @value.null
(binary_operator left: (_) @left operator: "+" right: (_) @right) @value.concat
(binary_operator left: (_) @left operator: "/" right: (_) @right) @value.below
(binary_operator left: [(string) (concatenated_string)] @left operator: "%" right: (_) @right) @value.format
(assignment right: (_) @inner) @value.wrap
(parenthesized_expression (_) @inner) @value.wrap
(await (_) @inner) @value.wrap
(comment) @comment
