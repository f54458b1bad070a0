; Where YAML holds other languages: steps of pipelines.

(block_mapping_pair key: (_) @key value: (block_node (block_scalar) @content) (#any-of? @key "run" "script" "before_script" "after_script")) @inject.bash
(block_mapping_pair key: (_) @key value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @content) (#any-of? @key "run" "script" "before_script" "after_script")) @inject.bash
(block_mapping_pair key: (_) @key value: (block_node (block_sequence (block_sequence_item (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @content)))) (#any-of? @key "script" "before_script" "after_script")) @inject.bash
(block_mapping_pair key: (_) @key value: (block_node (block_sequence (block_sequence_item (block_node (block_scalar) @content)))) (#any-of? @key "script" "before_script" "after_script")) @inject.bash
(block_mapping_pair key: (_) @key value: (flow_node (flow_sequence (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @content))) (#any-of? @key "script" "before_script" "after_script")) @inject.bash
(flow_pair key: (_) @key value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @content) (#any-of? @key "run" "script" "before_script" "after_script")) @inject.bash
