import ssl

make("one", verify_signature=False)
#           ^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
make("one", algorithms="none")
#           ^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
make("one", algorithm="none")
#           ^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
make("one", name="two")
