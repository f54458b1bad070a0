; What PowerShell says, in the terms of server/language/shape.rs.

(command
  command_name: (_) @name
  command_elements: (command_elements
    (command_argument_sep)? @operator
    ","? @operator
    [(command_parameter) (generic_token) (array_literal_expression) (string_literal) (variable)]? @argument
    (redirection)? @redirect)?) @command
(invokation_expression) @subshell
(invokation_expression (_) @object (member_name) @name (argument_list (argument_expression_list (argument_expression)? @argument)?)) @command
(pipeline_chain (_) @stage) @pipeline
(redirection (file_redirection_operator) @operator (redirected_file_name (_) @target)) @redirect
(parenthesized_expression (pipeline)) @subshell
(sub_expression) @subshell

(assignment_expression (left_assignment_expression) @name value: (_) @value) @bind
(script_parameter (variable) @name (script_parameter_default (_) @value)) @bind
(function_statement (function_name) @name) @scope
(foreach_statement (variable) @name (pipeline) @value) @loop
(for_statement) @loop
(while_statement) @loop
(do_statement) @loop
(if_statement) @branch
(else_clause) @branch
(elseif_clause) @branch
(switch_clause) @branch
(catch_clause) @branch

(left_assignment_expression (_) @inner) @value.wrap
(pipeline (pipeline_chain (command))) @value.output
(pipeline (pipeline_chain (_) @inner)) @value.wrap
(parenthesized_expression (pipeline (pipeline_chain (command)))) @value.output
(parenthesized_expression (_) @inner) @value.wrap
(sub_expression) @value.output
(invokation_expression) @value.output
(expression_with_unary_operator (cast_expression) @inner) @value.wrap
(cast_expression (unary_expression) @inner) @value.wrap
(member_access (_) @inner) @value.wrap
(command_name_expr (_) @inner) @value.wrap
(logical_expression (_) @inner) @value.wrap
(bitwise_expression (_) @inner) @value.wrap
(comparison_expression (_) @inner) @value.wrap
(additive_expression (_) @left "+" (_) @right) @value.concat
(additive_expression (_) @inner) @value.wrap
(multiplicative_expression (_) @inner) @value.wrap
(format_expression (_) @inner) @value.wrap
(range_expression (_) @inner) @value.wrap
(array_literal_expression (unary_expression) @item) @value.list
(unary_expression (_) @inner) @value.wrap
(argument_expression (_) @inner) @value.wrap
(logical_argument_expression (_) @inner) @value.wrap
(bitwise_argument_expression (_) @inner) @value.wrap
(comparison_argument_expression (_) @inner) @value.wrap
(additive_argument_expression (_) @left "+" (_) @right) @value.concat
(additive_argument_expression (_) @inner) @value.wrap
(multiplicative_argument_expression (_) @inner) @value.wrap
(format_argument_expression (_) @inner) @value.wrap
(range_argument_expression (_) @inner) @value.wrap
(string_literal (_) @inner) @value.wrap
(expandable_string_literal [(variable) (sub_expression)]? @piece) @value.text
(expandable_here_string_literal [(variable) (sub_expression)]? @piece) @value.text
(verbatim_string_characters) @value.text
(verbatim_here_string_characters) @value.text
(hash_literal_expression (hash_literal_body (hash_entry)? @entry)) @value.map
(hash_entry (key_expression) @label (pipeline) @value) @value.entry
(generic_token) @value.text
(integer_literal) @value.text
(command_name) @value.text
(path_command_name (variable)? @piece) @value.text
(command_parameter) @value.text
(member_name) @value.text
(variable) @value.name
(comment) @comment
