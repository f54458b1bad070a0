; What Java says, in the terms of server/language/shape.rs. An annotation is a call of its type.

(method_invocation object: (_)? @object name: (_) @member arguments: (argument_list (_)? @argument)) @call
(object_creation_expression type: (_) @callee arguments: (argument_list (_)? @argument)) @call
(annotation name: (_) @callee arguments: (annotation_argument_list (_)? @argument)) @call
(field_access object: (identifier) @object field: (identifier) @member (#any-of? @object "NoopHostnameVerifier" "InsecureTrustManagerFactory" "TrustAllStrategy" "AllowAllHostnameVerifier")) @call
(method_declaration type: (_) @object name: (identifier) @member body: (block [(expression_statement) (if_statement) (throw_statement) (return_statement) (local_variable_declaration) (try_statement) (for_statement) (enhanced_for_statement) (while_statement)]? @argument) (#any-of? @member "checkServerTrusted")) @call
(element_value_pair key: (identifier) @name value: (_) @value) @named

(local_variable_declaration type: (_) @type declarator: (variable_declarator name: (_) @name value: (_)? @value)) @bind
(field_declaration type: (_) @type declarator: (variable_declarator name: (_) @name value: (_)? @value)) @bind
(resource type: (_) @type name: (_) @name value: (_) @value) @bind
(formal_parameter type: (_) @type name: (_) @name) @bind
(assignment_expression left: (_) @name operator: "=" right: (_) @value) @bind
(assignment_expression left: (_) @name operator: "+=" right: (_) @value) @append
(method_invocation object: (identifier) @name name: (identifier) @operator arguments: (argument_list (_) @value) (#any-of? @operator "add" "addAll" "append")) @grow
(enhanced_for_statement type: (_) name: (_) @name value: (_) @value) @loop
(method_invocation object: (_) @value name: (_) @operator arguments: (argument_list (lambda_expression parameters: (identifier)? @name)) (#any-of? @operator "forEach" "forEachOrdered")) @loop
(for_statement) @loop
(while_statement) @loop
(do_statement) @loop
(return_statement (_) @value) @return

(import_declaration (scoped_identifier) @path (asterisk)) @import.all
(import_declaration (scoped_identifier scope: (_) @path name: (_) @item)) @import

(class_declaration name: (identifier) @name) @scope
(interface_declaration name: (identifier) @name) @scope
(enum_declaration name: (identifier) @name) @scope
(record_declaration name: (identifier) @name) @scope
(method_declaration name: (identifier) @name) @scope
(constructor_declaration name: (identifier) @name) @scope

(string_literal) @value.text
(character_literal) @value.text
(identifier) @value.name
(type_identifier) @value.name
(this) @value.name
(scoped_identifier scope: (_) @object name: (_) @member) @value.member
(scoped_type_identifier) @value.path
(field_access object: (_) @object field: (_) @member) @value.member
(method_reference) @value.path
(generic_type [(type_identifier) (scoped_type_identifier)] @inner) @value.wrap
(array_type element: (_) @inner) @value.wrap
(lambda_expression body: (_) @inner) @value.wrap
(array_access array: (_) @object index: (_) @key) @value.index
(array_creation_expression value: (_) @inner) @value.wrap
(array_initializer (_)? @item) @value.list
(decimal_integer_literal) @value.number
(decimal_floating_point_literal) @value.number
(unary_expression operator: "-" operand: (decimal_integer_literal)) @value.number
(true) @value.bool
(false) @value.bool
(null_literal) @value.null
(binary_expression left: (_) @left operator: "+" right: (_) @right) @value.concat
(cast_expression value: (_) @inner) @value.wrap
(parenthesized_expression (_) @inner) @value.wrap
(line_comment) @comment
(block_comment) @comment
