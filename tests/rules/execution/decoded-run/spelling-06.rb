def clean(client, things)
  eval(decode64())
# ^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  instance_eval(decode64())
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  class_eval(decode64())
# ^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  Kernel.eval(decode64())
# ^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  module_eval(decode64())
# ^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  Binding.eval(decode64())
# ^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  client.eval(decode64())
# ^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  client.list("one")
end
