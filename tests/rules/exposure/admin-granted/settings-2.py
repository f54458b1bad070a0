import aws_cdk

make("one", managed_policy_arns="policy/AdministratorAccess")
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives what is declared here administrator rights
make("one", policy_arn="policy/AdministratorAccess")
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives what is declared here administrator rights
make("one", name="two")
