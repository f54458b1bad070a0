data "aws_iam_policy_document" "all" {
  statement {
    actions   = ["*"]
#   ^^^^^^^^^^^^^^^^^ critical: allows every action of a service, or of all of them, on everything
    resources = ["*"]
  }
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
  }
  statement {
    not_actions = ["iam:*"]
#   ^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action of a service, or of all of them, on everything
    resources   = ["*"]
  }
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "deploy" {
  policy = jsonencode({
#          ^^^^^^^^^^^^ high: allows every action of a service on everything in it
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:*", "kms:Decrypt"], Resource = "*" },
      { Effect = "Allow", Action = ["s3:*"], Resource = "arn:aws:s3:::invoices/*" },
    ]
  })
}

resource "aws_iam_policy" "bucket" {
  policy = <<EOF
#          ^^^^^ medium: allows every action on what the statement names
{
  "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "${aws_s3_bucket.invoices.arn}" }]
}
EOF
}

resource "aws_iam_policy" "read" {
  policy = <<EOF
{ "Statement": { "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": "*" } }
EOF
}

locals {
  everything = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action of a service, or of all of them, on everything
}

resource "aws_iam_policy" "named" {
  policy = local.everything
}
