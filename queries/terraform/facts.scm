; What Terraform says, in the terms of server/language/shape.rs.

(block (identifier) @kind [(string_lit) (identifier)]? @label) @block
(attribute (identifier) @key (expression) @value) @setting
(function_call (identifier) @callee (function_arguments (expression) @argument)?) @call

(expression (_) @object [(get_attr) (index) (splat)] @member) @value.chain
(expression (_) @inner) @value.wrap
(get_attr (identifier) @member) @value.member
(index (new_index (expression) @key)) @value.index
(template_interpolation (expression) @inner) @value.wrap
(template_expr (_) @inner) @value.wrap
(quoted_template [(template_interpolation) (template_directive)]? @piece) @value.text
(heredoc_template [(template_interpolation) (template_directive)]? @piece) @value.text
(string_lit) @value.text
(literal_value (_) @inner) @value.wrap
(collection_value (_) @inner) @value.wrap
(variable_expr (identifier) @inner) @value.wrap
(identifier) @value.name
(object (object_elem)? @entry) @value.map
(object_elem key: (expression (variable_expr (identifier) @label)) val: (_) @value) @value.entry
(object_elem key: (_) @key val: (_) @value) @value.entry
(tuple (expression)? @item) @value.list
(numeric_lit) @value.number
(operation (unary_operation "-" (literal_value (numeric_lit)))) @value.number
(bool_lit) @value.bool
(null_lit) @value.null
(comment) @comment
