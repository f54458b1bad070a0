import os
import syscall
import process

def clean(client, things):
    os.kill(1)
#   ^^^^^^^^^^ high: kills the process that all others hang on
    os.killpg(1)
#   ^^^^^^^^^^^^ high: kills the process that all others hang on
    syscall.Kill(1)
#   ^^^^^^^^^^^^^^^ high: kills the process that all others hang on
    process.kill(1)
#   ^^^^^^^^^^^^^^^ high: kills the process that all others hang on
    client.list("one")
