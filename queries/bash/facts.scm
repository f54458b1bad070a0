; What shell scripts say, in the terms of server/language/shape.rs.

(command
  (variable_assignment)? @assignment
  name: (command_name (_) @name)?
  argument: (_)* @argument
  redirect: (_)* @redirect) @command
(pipeline (_) @stage) @pipeline
(redirected_statement body: (_)? @body redirect: (_) @redirect) @redirected
(file_redirect destination: (_) @target) @redirect
(herestring_redirect (_) @target) @redirect
(heredoc_redirect
  (heredoc_start) @operator
  (pipeline)? @stage
  argument: (_)* @argument
  redirect: (_)* @redirect
  (heredoc_body) @body) @redirect

(variable_assignment name: (_) @name value: (_)? @value) @assign
(unset_command (variable_name) @name) @assign
(function_definition name: (word) @name) @scope
(for_statement variable: (variable_name) @name value: (_)* @value) @loop
(c_style_for_statement initializer: (variable_assignment name: (variable_name) @name)?) @loop
(while_statement) @loop
(subshell) @subshell
(command_substitution) @subshell
(process_substitution) @subshell
(list) @branch
(if_statement) @branch
(elif_clause) @branch
(else_clause) @branch
(case_statement) @branch
(case_item) @branch

(word) @value.bare
(number) @value.bare
(variable_name) @value.name
(subscript) @value.name
(brace_expression) @value.bare
(extglob_pattern) @value.bare
(regex) @value.bare
(raw_string) @value.raw
(ansi_c_string) @value.raw
(string [(simple_expansion) (expansion) (command_substitution) (arithmetic_expansion)] @piece) @value.quoted
(string) @value.quoted
(translated_string (string) @inner) @value.wrap
(heredoc_body [(simple_expansion) (expansion) (command_substitution) (arithmetic_expansion)] @piece) @value.quoted
(heredoc_body) @value.quoted
(concatenation (_) @piece) @value.word
(array (_) @item) @value.list
(array) @value.list
(simple_expansion) @value.name
(expansion) @value.name
(command_substitution) @value.output
(process_substitution) @value.output
(comment) @comment
