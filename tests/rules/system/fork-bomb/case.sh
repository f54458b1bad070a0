:(){ :|:& };:
#      ^ critical: starts itself over and over until the machine stands still
bomb() { bomb | bomb & }; bomb
#               ^^^^ critical: starts itself over and over until the machine stands still
walk() { for x in "$1"/*; do walk "$x"; done; }; walk src
