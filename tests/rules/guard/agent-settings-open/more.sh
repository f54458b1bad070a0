export COPILOT_ALLOW_ALL='1'
#      ^^^^^^^^^^^^^^^^^^^^^ critical: lets a coding agent act without asking
export AIDER_YES_ALWAYS='1'
#      ^^^^^^^^^^^^^^^^^^^^ critical: lets a coding agent act without asking
export AIDER_YES='1'
#      ^^^^^^^^^^^^^ critical: lets a coding agent act without asking
export IS_SANDBOX='1'
#      ^^^^^^^^^^^^^^ critical: lets a coding agent act without asking
export GOOSE_MODE='auto'
#      ^^^^^^^^^^^^^^^^^ critical: lets a coding agent act without asking

# look-alikes
export GOOSE_MODE=approve
