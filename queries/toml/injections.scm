; Where TOML holds shell text: builds and releases of hosting platforms, tasks.

(pair (bare_key) @key (string) @content (#any-of? @key "command" "cmd" "shell" "run" "script" "release_command" "build_command" "deploy_command" "before-all" "before-build" "before-test" "test-command" "pre_build_command" "post_build_command" "entrypoint" "enter" "leave" "cd" "preinstall" "postinstall")) @inject.bash
(pair (bare_key) @key (array (string) @content) (#any-of? @key "script" "run" "commands" "cmds")) @inject.bash
(table (bare_key) @key (pair (string) @content) (#any-of? @key "tasks" "processes" "hooks" "scripts")) @inject.bash
(table (bare_key) @key (pair (array (string) @content)) (#any-of? @key "tasks" "hooks" "scripts")) @inject.bash
