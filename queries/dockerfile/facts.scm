; What Dockerfiles say, in the terms of server/language/shape.rs.

(from_instruction "FROM" @key (image_spec) @value) @setting
(env_pair name: (_) @key value: (_) @value) @setting
(arg_pair name: (_) @key default: (_) @value) @setting
(workdir_instruction "WORKDIR" @key (path) @value) @setting
(shell_instruction "SHELL" @key (json_string_array) @value) @setting

(double_quoted_string (expansion)? @piece) @value.text
(single_quoted_string) @value.text
(unquoted_string (expansion)? @piece) @value.text
(path (expansion)? @piece) @value.text
(json_string) @value.text
(json_string_array (json_string) @item) @value.list
(expansion (variable) @inner) @value.wrap
(variable) @value.name
(comment) @comment
