; What YAML says, in the terms of server/language/shape.rs.

(block_mapping_pair key: (_) @key value: (_)? @value) @pair
(flow_pair key: (_) @key value: (_)? @value) @pair
(block_sequence (block_sequence_item) @item) @entries
(flow_sequence (_) @item) @entries

(block_node (tag) @callee [(block_mapping) (block_sequence) (block_scalar)]? @argument) @value.call
(flow_node (tag) @callee [(plain_scalar) (double_quote_scalar) (single_quote_scalar) (flow_mapping) (flow_sequence) (alias)]? @argument) @value.call
(block_node [(block_mapping) (block_sequence) (block_scalar)] @inner) @value.wrap
(flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar) (flow_mapping) (flow_sequence)] @inner) @value.wrap
(block_sequence_item (_) @inner) @value.wrap
(tag) @value.name
(block_mapping (block_mapping_pair)? @entry) @value.map
(flow_mapping (flow_pair)? @entry) @value.map
(block_mapping_pair key: (_) @key value: (_)? @value) @value.entry
(flow_pair key: (_) @key value: (_)? @value) @value.entry
(block_sequence (block_sequence_item) @item) @value.list
(flow_sequence (_)? @item) @value.list
(block_scalar) @value.text
(double_quote_scalar) @value.text
(single_quote_scalar) @value.text
(plain_scalar (string_scalar) @inner) @value.wrap
(plain_scalar (_) @inner) @value.wrap
(string_scalar) @value.text
(timestamp_scalar) @value.text
(integer_scalar) @value.number
(float_scalar) @value.number
(boolean_scalar) @value.bool
(null_scalar) @value.null
(comment) @comment
