; Where TOML holds shell text: builds and releases of hosting platforms, tasks.

(pair (bare_key) @key (string) @content (#any-of? @key "command" "cmd" "shell" "run" "script" "release_command" "build_command" "deploy_command" "before-all" "before-build" "before-test" "test-command" "pre_build_command" "post_build_command" "entrypoint" "enter" "leave" "cd" "preinstall" "postinstall")) @inject.bash
(pair (bare_key) @key (array (string) @content) (#any-of? @key "script" "run" "commands" "cmds")) @inject.bash
(table (dotted_key) @key (pair (string) @content) (#any-of? @key "tool.poe.tasks" "tool.taskipy.tasks" "tool.pdm.scripts" "tool.rye.scripts" "tool.pixi.tasks" "tool.uv.scripts" "tool.hatch.envs.default.scripts" "tool.hatch.envs.test.scripts" "tool.hatch.envs.dev.scripts" "tool.hatch.envs.lint.scripts" "tool.hatch.envs.docs.scripts" "package.metadata.scripts" "workspace.metadata.scripts" "tool.thx.jobs" "tool.just.recipes")) @inject.bash
(table (dotted_key) @key (pair (array (string) @content)) (#any-of? @key "tool.hatch.envs.default.scripts" "tool.hatch.envs.test.scripts" "tool.hatch.envs.dev.scripts" "tool.poe.tasks" "tool.rye.scripts" "tool.pixi.tasks")) @inject.bash
(table (bare_key) @key (pair (string) @content) (#any-of? @key "tasks" "processes" "hooks" "scripts")) @inject.bash
(table (bare_key) @key (pair (array (string) @content)) (#any-of? @key "tasks" "hooks" "scripts")) @inject.bash
