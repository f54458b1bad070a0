; Where JSON holds other languages: scripts of package.json and composer.json, tasks, development containers.

(pair key: (string (string_content) @key) value: (object (pair value: (string) @content)) (#any-of? @key "scripts")) @inject.bash
(pair key: (string (string_content) @key) value: (object (pair value: (array (string) @content))) (#any-of? @key "scripts")) @inject.bash
(pair key: (string (string_content) @key) value: (string) @content (#any-of? @key "command" "postCreateCommand" "postStartCommand" "postAttachCommand" "onCreateCommand" "updateContentCommand" "initializeCommand" "buildCommand" "installCommand" "releaseCommand")) @inject.bash
