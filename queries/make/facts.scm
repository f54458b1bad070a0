; What Makefiles say, in the terms of server/language/shape.rs.

(variable_assignment name: (word) @key value: (text) @value) @setting
(rule (targets) @name) @scope

(text) @value.text
(comment) @comment
