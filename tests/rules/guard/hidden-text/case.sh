echo hello
echo a󠁚󠁥b
#     ^^ high: holds text that a person does not see and an agent reads
echo x‮y
#     ^ medium: shows people another order of the characters than a program reads
