; Where TOML holds shell text: builds and releases of hosting platforms, tasks.

(pair (bare_key) @key (string) @content (#any-of? @key "command" "cmd" "release_command" "build_command" "deploy_command")) @inject.bash
