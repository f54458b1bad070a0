; Where JSON holds other languages: scripts of package.json and composer.json, tasks, development containers.

(pair key: (string (string_content) @key) value: (object (pair value: (string) @content)) (#any-of? @key "scripts" "tasks" "lint-staged" "hooks")) @inject.bash
(pair key: (string (string_content) @key) value: (object (pair value: (array (string) @content))) (#any-of? @key "scripts" "lint-staged")) @inject.bash
(pair key: (string (string_content) @key) value: (string) @content (#any-of? @key "command" "cmd" "shell" "run" "script" "postCreateCommand" "postStartCommand" "postAttachCommand" "onCreateCommand" "updateContentCommand" "initializeCommand" "buildCommand" "installCommand" "releaseCommand" "startCommand" "devCommand" "predeploy" "postdeploy" "prebuild" "ignoreCommand" "commandToExecute")) @inject.bash
(pair key: (string (string_content) @key) value: (array (string) @content) (#any-of? @key "commands" "predeploy" "postdeploy")) @inject.bash
