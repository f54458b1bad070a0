HUSKY=0 git commit -m x
#^^^^^^^^^^^^^^^^^^^^^^ medium: skips the checks of every commit from here on
#       ^^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
SKIP=flake8 git commit -m x
#           ^^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
PRE_COMMIT_ALLOW_NO_CONFIG=1 git commit -m x
#                            ^^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
LANG=C git commit -m x
git -c core.hooksPath=/dev/null commit -m x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
git -c user.name=Ana commit -m x
SKIP=flake8 pre-commit run
#           ^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
