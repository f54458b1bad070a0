export HUSKY='0'

export HUSKY=1
