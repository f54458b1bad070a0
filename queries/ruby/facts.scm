; What Ruby says, in the terms of server/language/shape.rs.

(call receiver: (_) @value method: (identifier) @key block: (do_block parameters: (block_parameters (identifier) @name)) (#any-of? @key "each" "map" "each_with_index" "each_slice" "find_each" "flat_map" "each_entry" "auto_paging_each" "each_value" "each_key" "in_batches")) @loop
(call receiver: (_) @value method: (identifier) @key block: (block parameters: (block_parameters (identifier) @name)) (#any-of? @key "each" "map" "each_with_index" "each_slice" "find_each" "flat_map" "each_entry" "auto_paging_each" "each_value" "each_key" "in_batches")) @loop
(call method: (identifier) block: (do_block parameters: (block_parameters (identifier) @name))) @bind.block
(call method: (identifier) block: (block parameters: (block_parameters (identifier) @name))) @bind.block
(call receiver: (_)? @object method: [(identifier) (constant)] @member arguments: (argument_list (_)? @argument)?) @call
(pair key: (hash_key_symbol) @name value: (_) @value) @named
(splat_argument (_) @value) @named
(hash_splat_argument (_) @value) @named

(assignment left: (_) @name right: (_) @value) @bind
(operator_assignment left: (_) @name operator: "+=" right: (_) @value) @append
(operator_assignment left: (_) @name operator: "||=" right: (_) @value) @bind
(binary left: (identifier) @name operator: "<<" right: (_) @value) @grow
(call receiver: (identifier) @name method: (identifier) @operator arguments: (argument_list (_) @value) (#any-of? @operator "push" "append" "concat")) @grow
(method_parameters (identifier) @name) @bind
(optional_parameter name: (identifier) @name value: (_) @value) @bind
(keyword_parameter name: (identifier) @name value: (_)? @value) @bind
(for pattern: (_) @name value: (in (_) @value)) @loop
(while) @loop
(until) @loop
(return (argument_list (_) @value)) @return
(assignment left: (call method: (identifier) @key) right: (_) @value) @option

(call method: (identifier) @operator arguments: (argument_list (string) @path) (#eq? @operator "require")) @import.all

(method name: (_) @name) @scope
(singleton_method name: (_) @name) @scope
(class name: (_) @name) @scope
(module name: (_) @name) @scope
(method body: (body_statement (_) @value)) @tail
(singleton_method body: (body_statement (_) @value)) @tail

(string (interpolation)? @piece) @value.text
(subshell (interpolation)? @piece) @value.text
(simple_symbol) @value.text
(hash_key_symbol) @value.text
(heredoc_beginning) @value.text
(bare_string (interpolation)? @piece) @value.text
(chained_string (string) @piece) @value.join
(interpolation (_) @inner) @value.wrap
(identifier) @value.name
(constant) @value.name
(instance_variable) @value.name
(class_variable) @value.name
(global_variable) @value.name
(self) @value.name
(scope_resolution scope: (_) @object name: (_) @member) @value.member
(element_reference object: (_) @object (_) @key) @value.index
(array (_)? @item) @value.list
(string_array (_)? @item) @value.list
(right_assignment_list (_) @item) @value.list
(left_assignment_list (_) @item) @value.list
(hash [(pair) (hash_splat_argument)]? @entry) @value.map
(pair key: (_) @key value: (_) @value) @value.entry
(unary operator: "-" operand: (integer)) @value.number
(integer) @value.number
(float) @value.number
(true) @value.bool
(false) @value.bool
(nil) @value.null
(binary left: (_) @left operator: "+" right: (_) @right) @value.concat
(binary left: (_) @left operator: "/" right: (_) @right) @value.below
(block_argument (_) @inner) @value.wrap
(parenthesized_statements (_) @inner) @value.wrap
(assignment right: (_) @inner) @value.wrap
(operator_assignment operator: "||=" right: (_) @inner) @value.wrap
(comment) @comment
