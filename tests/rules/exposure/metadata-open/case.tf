resource "aws_instance" "web" {
  metadata_options {
    http_tokens = "optional"
#   ^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any request that "aws_instance.web" can be made to send read its credentials
  }
}

resource "aws_launch_template" "web" {
  metadata_options {
    http_tokens = "required"
  }
}
