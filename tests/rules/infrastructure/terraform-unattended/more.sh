export TF_CLI_ARGS='x-auto-approvex'
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every apply from here on ask nobody
export TF_CLI_ARGS_apply='x-auto-approvex'
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every apply from here on ask nobody
export TF_CLI_ARGS_destroy='x-auto-approvex'
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every apply from here on ask nobody
export TERRAGRUNT_NON_INTERACTIVE='true'
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets every apply from here on ask nobody
export TG_NON_INTERACTIVE='true'
#      ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets every apply from here on ask nobody
export TERRAGRUNT_AUTO_APPROVE='true'
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets every apply from here on ask nobody

# look-alikes
export TF_CLI_ARGS_plan=-lock-timeout=60s
