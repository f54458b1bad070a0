; Where TOML holds shell text: builds and releases of hosting platforms, tasks.

(pair (bare_key) @key (string) @content (#any-of? @key "command" "cmd" "release_command" "build_command" "deploy_command")) @inject.bash
(table (dotted_key) @key (pair (string) @content) (#any-of? @key "tool.poe.tasks" "tool.taskipy.tasks" "tool.pdm.scripts" "tool.rye.scripts" "tool.hatch.envs.default.scripts")) @inject.bash
(table (bare_key) @key (pair (string) @content) (#any-of? @key "tasks")) @inject.bash
