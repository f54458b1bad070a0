; Where Terraform holds other languages.

(attribute (identifier) @key (expression (literal_value (string_lit) @content)) (#eq? @key "command")) @inject.bash
(attribute (identifier) @key (expression (template_expr (_) @content)) (#eq? @key "command")) @inject.bash
(attribute (identifier) @key (expression (collection_value (tuple (expression (literal_value (string_lit) @content))))) (#eq? @key "inline")) @inject.bash
(attribute (identifier) @key (expression (collection_value (tuple (expression (template_expr (_) @content))))) (#eq? @key "inline")) @inject.bash

(attribute (identifier) @key (expression (template_expr (_) @content)) (#any-of? @key "user_data" "user_data_base64" "custom_data" "startup_script" "metadata_startup_script" "startup-script")) @inject.bash
(attribute (identifier) @key (expression (literal_value (string_lit) @content)) (#any-of? @key "user_data" "user_data_base64" "custom_data" "startup_script" "metadata_startup_script" "startup-script")) @inject.bash
(attribute (identifier) @key (expression (function_call (function_arguments (expression (template_expr (_) @content))))) (#any-of? @key "user_data" "user_data_base64" "custom_data" "startup_script" "metadata_startup_script" "startup-script")) @inject.bash
(object_elem key: (expression (variable_expr (identifier) @key)) val: (expression (template_expr (_) @content)) (#any-of? @key "user_data" "user_data_base64" "custom_data" "startup_script" "metadata_startup_script" "startup-script")) @inject.bash
