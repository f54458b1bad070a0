export HUSKY='0'
#      ^^^^^^^^^ medium: skips the checks of every commit from here on

export HUSKY=1
