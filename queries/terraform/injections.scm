; Where Terraform holds other languages.

(attribute (identifier) @key (expression (literal_value (string_lit) @content)) (#eq? @key "command")) @inject.bash
(attribute (identifier) @key (expression (template_expr (_) @content)) (#eq? @key "command")) @inject.bash
(attribute (identifier) @key (expression (collection_value (tuple (expression (literal_value (string_lit) @content))))) (#eq? @key "inline")) @inject.bash
(attribute (identifier) @key (expression (collection_value (tuple (expression (template_expr (_) @content))))) (#eq? @key "inline")) @inject.bash
