import pulumi

make("one", storage_encrypted=False)
#           ^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of what is declared here unencrypted
make("one", encrypted=False)
#           ^^^^^^^^^^^^^^^ high: stores the data of what is declared here unencrypted
make("one", name="two")
