perl -MMIME::Base64 -e 'system(decode_base64("cm0gLXJmIC9zcnYvZGF0YQo="))'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
python -c 'exec("".join(chr(c) for c in [112,114]))'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
node -e "eval(Buffer.from('cm0=','base64').toString())"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
ruby -e 'eval(Base64.decode64("cHV0cw=="))'
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
node -e "require('child_process').execSync(Buffer.from('cHV0cw==','base64').toString())"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
ruby -e 'system(Base64.decode64("cHV0cw=="))'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
php -r 'eval(base64_decode("cm0="));'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
deno 'xeval(atob(x' shop
#^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
export LD_PRELOAD='x/x'
#      ^^^^^^^^^^^^^^^^ medium: puts code of its own into every program that starts
export LD_AUDIT='x/x'
#      ^^^^^^^^^^^^^^ medium: puts code of its own into every program that starts
export DYLD_INSERT_LIBRARIES='x/x'
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: puts code of its own into every program that starts
export BASH_ENV='/tmp/x'
#      ^^^^^^^^^^^^^^^^^ medium: runs code of its own with every shell that starts
export PROMPT_COMMAND='/tmp/x'
#      ^^^^^^^^^^^^^^^^^^^^^^^ medium: runs code of its own with every shell that starts
export PYTHONSTARTUP='/tmp/x'
#      ^^^^^^^^^^^^^^^^^^^^^^ medium: runs code of its own with every shell that starts

# look-alikes
python3 -c "import base64; print(base64.b64decode('aGk='))"
node -e "console.log(Buffer.from('aGk=', 'base64').toString())"
export LD_PRELOAD=
