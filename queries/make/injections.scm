; Where Makefiles hold shell text, read by server/facts/strings/make.rs.

(recipe_line) @inject.bash
(shell_function (shell_command) @content) @inject.bash
