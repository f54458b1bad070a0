pre-commit uninstall
#^^^^^^^^^^^^^^^^^^^ medium: takes the checks before a commit away
npx husky uninstall
#   ^^^^^^^^^^^^^^^ medium: takes the checks before a commit away
lefthook uninstall
#^^^^^^^^^^^^^^^^^ medium: takes the checks before a commit away
pre-commit install
lefthook install
