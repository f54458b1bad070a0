; What TOML says, in the terms of server/language/shape.rs.

(table [(bare_key) (dotted_key) (quoted_key)] @kind) @block
(table_array_element [(bare_key) (dotted_key) (quoted_key)] @kind) @block
(pair
  [(bare_key) (dotted_key) (quoted_key)] @key
  [(string) (integer) (float) (boolean) (array) (inline_table) (offset_date_time) (local_date_time) (local_date) (local_time)] @value) @pair
(array (_) @item) @entries

(inline_table (pair)? @entry) @value.map
(pair
  [(bare_key) (dotted_key) (quoted_key)] @key
  [(string) (integer) (float) (boolean) (array) (inline_table)] @value) @value.entry
(array (_)? @item) @value.list
(string) @value.text
(quoted_key) @value.text
(integer) @value.number
(float) @value.number
(boolean) @value.bool
(comment) @comment
