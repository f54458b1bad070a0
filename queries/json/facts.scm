; What JSON says, in the terms of server/language/shape.rs.

(pair key: (_) @key value: (_) @value) @pair
(array (_) @item) @entries

(object (pair)? @entry) @value.map
(pair key: (_) @key value: (_) @value) @value.entry
(array (_)? @item) @value.list
(string) @value.text
(number) @value.number
(true) @value.bool
(false) @value.bool
(null) @value.null
(comment) @comment
