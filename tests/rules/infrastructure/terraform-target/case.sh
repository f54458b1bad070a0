terraform apply -target=aws_lb.web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: applies "aws_lb.web" alone, without what depends on it
terraform plan -target=aws_lb.web
tofu apply -target aws_lb.web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: applies "aws_lb.web" alone, without what depends on it
terragrunt apply -target=aws_lb.web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: applies "aws_lb.web" alone, without what depends on it
pulumi up --target urn:pulumi:dev::shop::aws:lb
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: applies "urn:pulumi:dev::shop::aws:lb" alone, without what depends on it
pulumi preview --target urn:pulumi:dev::shop::aws:lb
